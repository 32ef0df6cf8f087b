package shop.alexandria.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What customers want on which day, the same for the same seed: more at weekends and before Christmas than in
 * February, and few books much more often than the others.
 */
final class Demand {
    private static final double[] OF_MONTH = {0.8, 0.75, 0.85, 0.9, 0.9, 0.85, 1.0, 0.95, 0.9, 1.0, 1.3, 1.7};
    private static final double[] OF_WEEKDAY = {1.0, 0.9, 0.9, 1.0, 1.1, 1.4, 1.3};

    private final long seed;
    private final LocalDate first;
    private final int orders;
    private final int customers;
    private final List<String> byPopularity;
    private final double[] weightUntil;

    Demand(Plan plan, int customers, List<String> isbns) {
        this.seed = plan.seed();
        this.first = plan.first();
        this.orders = plan.orders();
        this.customers = customers;
        this.byPopularity = new ArrayList<>(isbns);
        Collections.shuffle(byPopularity, new Random(seed));
        this.weightUntil = new double[Plan.DAYS + 1];
        for (int day = 0; day < Plan.DAYS; day++) {
            weightUntil[day + 1] = weightUntil[day] + weight(first.plusDays(day));
        }
    }

    /** The orders of all days add up to those of the plan. */
    List<Basket> on(LocalDate day) {
        int number = (int) (day.toEpochDay() - first.toEpochDay());
        Random random = new Random(seed * 1_000_003 + number);
        return IntStream.range(ordersUntil(number), ordersUntil(number + 1))
                .mapToObj(order -> basket("demo-%s-%d".formatted(first, order), random))
                .toList();
    }

    private int ordersUntil(int day) {
        return Math.toIntExact(Math.round(orders * weightUntil[day] / weightUntil[Plan.DAYS]));
    }

    private Basket basket(String key, Random random) {
        TreeMap<String, Integer> copies = new TreeMap<>();
        int titles = random.nextInt(10) < 6 ? 1 : 2 + random.nextInt(2);
        for (int i = 0; i < titles; i++) {
            copies.put(popular(random), random.nextInt(12) == 0 ? 2 : 1);
        }
        return new Basket(key, random.nextInt(customers), copies, Basket.Fate.drawn(random), random.nextInt(8) == 0);
    }

    /** The square of an even chance: a quarter of the books are asked for by half of the customers. */
    private String popular(Random random) {
        double chance = random.nextDouble();
        return byPopularity.get((int) (chance * chance * byPopularity.size()));
    }

    private static double weight(LocalDate day) {
        return OF_MONTH[day.getMonthValue() - 1] * OF_WEEKDAY[day.getDayOfWeek().getValue() - 1];
    }
}
