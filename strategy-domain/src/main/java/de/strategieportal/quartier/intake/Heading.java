package de.strategieportal.quartier.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which offices head the columns of a table and name the properties of a map. */
final class Heading {

    private static final Pattern DATE = Pattern.compile("\\(?(\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?)?(19|20)\\d{2}\\)?");
    private static final Set<String> TOTAL = Set.of(
            "inhabitants",
            "residents",
            "population",
            "total",
            "total population",
            "gesamt",
            "insgesamt",
            "summe",
            "bevölkerung",
            "einwohner",
            "einwohnerinnen",
            "einwohner innen",
            "einwohner in",
            "einwohnerinnen und einwohner",
            "einwohner insgesamt",
            "einwohner gesamt",
            "einwohnerzahl",
            "bevölkerung insgesamt",
            "bevölkerung gesamt",
            "ew",
            "e e",
            "ew gesamt",
            "ew insgesamt");
    private static final Pattern KEY = Pattern.compile(
            "(.* )?(id|key|schlüssel|schluessel|schlüsselnummer|nummer|nr|ags|code|kennziffer|kennung|schl)( .*)?|(plr|bzr|pgr|lor|raum)(id|nr|schl.*)");
    private static final Pattern NAME = Pattern.compile(
            "(.* )?(name|bezeichnung|benennung|quartier|quartiere|quartiersname|stadtteil|stadtteilname|stadtgebiet|stadtviertel|viertel|kiez|ortsteil|gebiet|gebietsname"
                    + "|bezirksregion|planungsraum|neighbourhood|neighborhood|district name)");
    private static final Pattern MUNICIPALITY = Pattern.compile(
            "gemeinde|gemeindename|gemeinde name|stadt|stadt gemeinde|kommune|municipality|city|town|ort|ortsname|gen");

    private Heading() {}

    static boolean isTotal(String heading) {
        return TOTAL.contains(words(DATE.matcher(heading).replaceAll(" ")));
    }

    static boolean isKey(String heading) {
        return KEY.matcher(words(heading)).matches();
    }

    static boolean isName(String heading) {
        return NAME.matcher(words(heading.replaceAll("(?i)\\(name\\)", "name"))).matches();
    }

    static boolean isMunicipality(String heading) {
        return MUNICIPALITY.matcher(words(heading)).matches();
    }

    /** Whether the heading says anything this import looks for. */
    static boolean speaks(String heading) {
        return isTotal(heading)
                || isKey(heading)
                || isName(heading)
                || isMunicipality(heading)
                || AgeHeading.read(heading).isPresent();
    }

    private static String words(String heading) {
        return Blanks.collapse(heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " "));
    }
}
