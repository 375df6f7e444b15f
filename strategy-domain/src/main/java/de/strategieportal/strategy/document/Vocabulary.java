package de.strategieportal.strategy.document;

import de.strategieportal.catalog.Channel;
import de.strategieportal.catalog.TargetGroupCategory;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a document may refer to outside itself, by code. */
public record Vocabulary(Map<String, TargetGroupCategory> categories, Map<String, Channel> channels) {

    public static Vocabulary of(Collection<TargetGroupCategory> categories, Collection<Channel> channels) {
        return new Vocabulary(
                categories.stream().collect(Collectors.toMap(TargetGroupCategory::getCode, Function.identity())),
                channels.stream().collect(Collectors.toMap(Channel::getCode, Function.identity())));
    }
}
