package de.strategieportal.strategy.reach;

import static de.strategieportal.strategy.reach.ReachFixture.channel;
import static de.strategieportal.strategy.reach.ReachFixture.chosen;
import static de.strategieportal.strategy.reach.ReachFixture.figure;
import static de.strategieportal.strategy.reach.ReachFixture.group;
import static de.strategieportal.strategy.reach.ReachFixture.planWithResidents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.strategieportal.catalog.ReferenceShare;
import de.strategieportal.quartier.ResidentBand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Expected reach against a computation that puts every resident into a year of age and asks them one year after another. */
class ReachPropertiesTest {

    private static final double EXACT = 1e-9;

    @Property(tries = 300)
    void the_share_of_a_channel_is_what_a_count_year_by_year_gives(
            @ForAll("residents") List<ResidentBand> residents,
            @ForAll("shares") List<ReferenceShare> shares,
            @ForAll @IntRange(max = 100) int from,
            @ForAll @IntRange(max = 40) int more) {
        var plan = planWithResidents(residents.toArray(ResidentBand[]::new));

        var reach = ExpectedReach.of(plan)
                .of(
                        group(plan, from, Math.min(120, from + more), 1000),
                        channel("App", figure(shares.toArray(ReferenceShare[]::new))));

        assertThat(reach.share().orElseThrow().doubleValue())
                .isCloseTo(counted(residents, shares, from, Math.min(120, from + more)), within(EXACT));
    }

    private static double counted(List<ResidentBand> residents, List<ReferenceShare> shares, int from, int to) {
        var persons = new double[200];
        for (var band : residents) {
            int last = band.getAgeTo().orElse(band.getAgeFrom() + 19);
            for (int age = band.getAgeFrom(); age <= last; age++) {
                persons[age] += band.getPersons() / (double) (last - band.getAgeFrom() + 1);
            }
        }
        var percent = new double[200];
        for (var share : shares) {
            for (int age = share.getAgeFrom(); age <= share.getAgeTo().orElse(199); age++) {
                percent[age] = share.getPercent().doubleValue();
            }
        }
        double all = 0;
        for (int age = from; age <= to; age++) {
            all += persons[age];
        }
        double reached = 0;
        for (int age = from; age <= to; age++) {
            double weight = all == 0 ? 1.0 / (to - from + 1) : persons[age] / all;
            reached += weight * percent[age] / 100;
        }
        return reached;
    }

    @Property(tries = 300)
    void the_band_of_several_channels_is_what_a_tree_of_all_cases_gives(
            @ForAll @IntRange(min = 1, max = 100000) int size,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 100) Integer> percents) {
        var plan = planWithResidents();
        var group = group(plan, 20, 29, size);
        for (int i = 0; i < percents.size(); i++) {
            var share = new ReferenceShare(0, null, BigDecimal.valueOf(percents.get(i)), null);
            chosen(plan, "Channel " + i, figure(share));
        }

        var reach = ExpectedReach.of(plan).of(group);

        double high = size * reachedByAny(percents);
        double low = size * percents.stream().mapToInt(percent -> percent).max().getAsInt() / 100.0;
        assertThat(reach.reached().orElseThrow().low().doubleValue()).isCloseTo(low, within(EXACT * size));
        assertThat(reach.reached().orElseThrow().high().doubleValue()).isCloseTo(high, within(EXACT * size));
        assertThat(reach.byNone().orElseThrow().low().doubleValue()).isCloseTo(size - high, within(EXACT * size));
        assertThat(reach.byNone().orElseThrow().high().doubleValue()).isCloseTo(size - low, within(EXACT * size));
    }

    /** The first channel reaches somebody, or it does not and one of the others does. */
    private static double reachedByAny(List<Integer> percents) {
        if (percents.isEmpty()) {
            return 0;
        }
        double first = percents.get(0) / 100.0;
        return first + (1 - first) * reachedByAny(percents.subList(1, percents.size()));
    }

    @Property(tries = 200)
    void years_not_covered_are_exactly_those_of_the_group_without_a_share(
            @ForAll("shares") List<ReferenceShare> shares, @ForAll @IntRange(max = 80) int from) {
        var plan = planWithResidents();

        var reach = ExpectedReach.of(plan)
                .of(group(plan, from, from + 30, 10), channel("App", figure(shares.toArray(ReferenceShare[]::new))));

        for (int age = 0; age <= 120; age++) {
            int year = age;
            boolean covered = shares.stream()
                    .anyMatch(share -> share.getAgeFrom() <= year
                            && year <= share.getAgeTo().orElse(999));
            boolean named = reach.uncovered().stream().anyMatch(range -> range.from() <= year && year <= range.to());
            assertThat(named).as("age %d", year).isEqualTo(!covered && year >= from && year <= from + 30);
        }
    }

    @Provide
    Arbitrary<List<ResidentBand>> residents() {
        return Combinators.combine(
                        cuts(), Arbitraries.integers().between(0, 5000).list().ofSize(12), open())
                .as((cuts, persons, open) -> {
                    var bands = new ArrayList<ResidentBand>();
                    for (int i = 0; i + 1 < cuts.size(); i += 1 + persons.get(i) % 2) {
                        boolean last = i + 2 >= cuts.size();
                        bands.add(new ResidentBand(
                                cuts.get(i),
                                last && open ? null : Integer.valueOf(cuts.get(i + 1) - 1),
                                persons.get(i)));
                    }
                    return bands;
                });
    }

    @Provide
    Arbitrary<List<ReferenceShare>> shares() {
        return Combinators.combine(
                        cuts(), Arbitraries.integers().between(0, 10000).list().ofSize(12), open())
                .as((cuts, percents, open) -> {
                    var shares = new ArrayList<ReferenceShare>();
                    for (int i = 0; i + 1 < cuts.size(); i += 1 + percents.get(i) % 2) {
                        boolean last = i + 2 >= cuts.size();
                        shares.add(new ReferenceShare(
                                cuts.get(i),
                                last && open ? null : Integer.valueOf(cuts.get(i + 1) - 1),
                                BigDecimal.valueOf(percents.get(i), 2),
                                null));
                    }
                    return shares;
                });
    }

    private static Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers()
                .between(0, 110)
                .set()
                .ofMinSize(2)
                .ofMaxSize(11)
                .map(set -> List.copyOf(new TreeSet<>(set)));
    }

    private static Arbitrary<Boolean> open() {
        return Arbitraries.of(true, false);
    }
}
