package de.strategieportal.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the portal is, as far as a request tells: the host it was sent to, the host that a proxy was asked for, and the
 * address in the settings. A page of another site can forge none of the three.
 */
record OwnAddress(boolean secure, List<String> hosts, Optional<URI> setting) {

    static OwnAddress of(HttpServletRequest request, Optional<URI> setting) {
        var hosts = Stream.of(request.getHeader("Host"), request.getHeader("X-Forwarded-Host"))
                .filter(Objects::nonNull)
                .map(host -> host.split(",")[0].strip())
                .toList();
        return new OwnAddress(request.isSecure(), hosts, setting);
    }

    /**
     * Whether a page at this address is one of the portal's. Behind a proxy that does not say so the portal cannot know that
     * it is reached by {@code https}; once it knows, it believes no page without.
     *
     * @param sender an {@code Origin} or {@code Referer} as the browser sent it
     */
    boolean isOf(String sender) {
        return Place.of(sender).filter(from -> isSetting(from) || isHost(from)).isPresent();
    }

    private boolean isSetting(Place from) {
        return setting.flatMap(address -> Place.of(address.toString()))
                .filter(from::equals)
                .isPresent();
    }

    private boolean isHost(Place from) {
        return (from.isSecure() || !secure)
                && hosts.stream()
                        .flatMap(host -> Place.of(from.scheme() + "://" + host).stream())
                        .anyMatch(from::equals);
    }

    /** What two addresses of one origin have in common. */
    private record Place(String scheme, String host, int port) {

        /** Not by {@link URI}, which knows no host with an underscore; container networks have such. */
        private static final Pattern ADDRESS =
                Pattern.compile("(https?)://(\\[[0-9a-f:.]+]|[^\\[\\]/?#@:\\s]+)(?::(\\d{1,5}))?(?:[/?#].*)?");

        static Optional<Place> of(String address) {
            var read = ADDRESS.matcher(address.toLowerCase(Locale.ROOT));
            return read.matches()
                    ? Optional.of(new Place(read.group(1), read.group(2), port(read.group(1), read.group(3))))
                    : Optional.empty();
        }

        private static int port(String scheme, String written) {
            return written == null ? (scheme.equals("https") ? 443 : 80) : Integer.parseInt(written);
        }

        boolean isSecure() {
            return scheme.equals("https");
        }
    }
}
