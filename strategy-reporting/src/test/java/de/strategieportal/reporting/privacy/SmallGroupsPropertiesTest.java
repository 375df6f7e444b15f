package de.strategieportal.reporting.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.reporting.document.Cell.Persons;
import de.strategieportal.reporting.document.Cell.Persons.Nature;
import de.strategieportal.reporting.document.Totals;
import de.strategieportal.reporting.document.Totals.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Somebody who knows all that was published tries every number that could have been. */
class SmallGroupsPropertiesTest {

    private static final int HIGHEST = 12;

    /** A target group in a Quartier and of a category, whose size the report shows or not. */
    record Group(int quartier, int category, int size, boolean shown) {}

    @Provide
    Arbitrary<List<Group>> groups() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, HIGHEST - 3),
                        Arbitraries.of(true, false))
                .as(Group::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 150)
    void no_number_kept_back_can_be_computed(@ForAll("groups") List<Group> groups) {
        var unseen = IntStream.range(0, groups.size())
                .mapToObj(i -> persons("group" + i, groups.get(i).size()))
                .toList();
        var published = published(groups);
        var withheld = SmallGroups.withheld(published, new Totals(unseen, sums(groups)));

        var thinkable = new HashMap<String, Set<Long>>();
        assignments(groups.size())
                .map(sizes -> values(groups, sizes))
                .filter(values -> agrees(values, published, withheld))
                .forEach(values -> withheld.forEach(place ->
                        thinkable.computeIfAbsent(place, any -> new HashSet<>()).add(values.get(place))));

        assertThat(withheld)
                .allSatisfy(place -> assertThat(thinkable.get(place)).hasSizeGreaterThan(1));
        assertThat(published)
                .filteredOn(persons -> persons.value().intValue() < SmallGroups.LEAST)
                .allSatisfy(persons -> assertThat(withheld).contains(persons.place()));
    }

    @Property(tries = 100)
    void where_no_number_is_small_all_are_told(@ForAll("groups") List<Group> groups) {
        var large = groups.stream()
                .map(group -> new Group(group.quartier(), group.category(), group.size() + 5, group.shown()))
                .toList();

        assertThat(SmallGroups.withheld(published(large), new Totals(List.of(), sums(large))))
                .isEmpty();
    }

    private static List<Persons> published(List<Group> groups) {
        var sizes = groups.stream().map(group -> (long) group.size()).toList();
        return values(groups, sizes).entrySet().stream()
                .filter(each -> !each.getKey().startsWith("group")
                        || groups.get(Integer.parseInt(each.getKey().substring(5)))
                                .shown())
                .map(each -> persons(each.getKey(), each.getValue()))
                .toList();
    }

    private static Persons persons(String place, long number) {
        return new Persons(BigDecimal.valueOf(number), place, "persons", Nature.COUNT);
    }

    private static List<Sum> sums(List<Group> groups) {
        var sums = new ArrayList<Sum>();
        for (int i = 0; i < 2; i++) {
            int number = i;
            sums.add(new Sum("quartier" + i, places(groups, group -> group.quartier() == number)));
            sums.add(new Sum("category" + i, places(groups, group -> group.category() == number)));
        }
        sums.removeIf(sum -> sum.parts().isEmpty());
        sums.add(new Sum(
                "all",
                Stream.of("quartier0", "quartier1")
                        .filter(place ->
                                sums.stream().anyMatch(sum -> sum.whole().equals(place)))
                        .toList()));
        return sums;
    }

    private static List<String> places(List<Group> groups, Predicate<Group> which) {
        return IntStream.range(0, groups.size())
                .filter(i -> which.test(groups.get(i)))
                .mapToObj(i -> "group" + i)
                .toList();
    }

    private static Map<String, Long> values(List<Group> groups, List<Long> sizes) {
        var values = new HashMap<String, Long>();
        for (int i = 0; i < sizes.size(); i++) {
            values.put("group" + i, sizes.get(i));
        }
        sums(groups)
                .forEach(sum -> values.put(
                        sum.whole(), sum.parts().stream().mapToLong(values::get).sum()));
        return values;
    }

    private static boolean agrees(Map<String, Long> values, List<Persons> published, Set<String> withheld) {
        return published.stream().allMatch(persons -> {
            long real = persons.value().longValue();
            long other = values.get(persons.place());
            return withheld.contains(persons.place())
                    ? (real < SmallGroups.LEAST) == (other < SmallGroups.LEAST)
                    : real == other;
        });
    }

    private static Stream<List<Long>> assignments(int count) {
        var sizes = Stream.of(List.<Long>of());
        for (int i = 0; i < count; i++) {
            sizes = sizes.flatMap(some -> IntStream.rangeClosed(0, HIGHEST).mapToObj(next -> {
                var more = new ArrayList<>(some);
                more.add((long) next);
                return more;
            }));
        }
        return sizes;
    }
}
