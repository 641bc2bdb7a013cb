package broadsheet.sentiment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The minimum of a convex function by L-BFGS (Nocedal 1980), one thread, sums always in the same
 * order: the same function gives the same numbers to the last bit.
 */
final class Minimum {
  private static final int MEMORY = 6;
  private static final int MOST_STEPS = 100;
  private static final double ENOUGH = 1e-5;
  private static final double SHORTEST = 1e-8;
  private static final double DESCENT = 1e-4;

  private final Function function;
  private final Deque<Turn> turns = new ArrayDeque<>();
  private double[] place;
  private double[] gradient;
  private double value;

  /** A function of many numbers. */
  interface Function {
    /** Its value at a place; writes its gradient there into {@code gradient}, whatever it holds. */
    double at(double[] place, double[] gradient);
  }

  /** A step and what it did to the gradient. */
  private static final class Turn {
    final double[] step;
    final double[] change;
    final double product;

    Turn(double[] step, double[] change, double product) {
      this.step = step;
      this.change = change;
      this.product = product;
    }
  }

  private Minimum(Function function, int size) {
    this.function = function;
    place = new double[size];
    gradient = new double[size];
    value = function.at(place, gradient);
  }

  /**
   * The place of the minimum, nearly, sought from 0.
   *
   * @param size how many numbers the function takes
   */
  static double[] of(Function function, int size) {
    Minimum minimum = new Minimum(function, size);
    for (int step = 0; step < MOST_STEPS; step++) {
      double before = minimum.value;
      minimum.step();
      if (before - minimum.value <= ENOUGH * Math.abs(minimum.value)) {
        break;
      }
    }
    return minimum.place;
  }

  private void step() {
    double[] direction = direction();
    double slope = -product(gradient, direction);
    double length = 1;
    double[] next = new double[place.length];
    double[] nextGradient = new double[place.length];
    double nextValue;
    do {
      for (int i = 0; i < next.length; i++) {
        next[i] = place[i] - length * direction[i];
      }
      nextValue = function.at(next, nextGradient);
      length /= 2;
    } while (nextValue > value + DESCENT * 2 * length * slope && length > SHORTEST);
    if (nextValue < value) {
      remember(next, nextGradient);
      place = next;
      gradient = nextGradient;
      value = nextValue;
    }
  }

  private void remember(double[] next, double[] nextGradient) {
    double[] step = new double[next.length];
    double[] change = new double[next.length];
    for (int i = 0; i < next.length; i++) {
      step[i] = next[i] - place[i];
      change[i] = nextGradient[i] - gradient[i];
    }
    double product = product(step, change);
    if (product > 0) {
      turns.addLast(new Turn(step, change, product));
      if (turns.size() > MEMORY) {
        turns.removeFirst();
      }
    }
  }

  /** The gradient, bent by what the last steps told of the curvature. */
  private double[] direction() {
    double[] direction = gradient.clone();
    List<Turn> past = new ArrayList<>(turns);
    if (past.isEmpty()) {
      scale(direction, 1 / Math.max(1, Math.sqrt(product(gradient, gradient))));
      return direction;
    }
    double[] shares = new double[past.size()];
    for (int i = past.size() - 1; i >= 0; i--) {
      Turn turn = past.get(i);
      shares[i] = product(turn.step, direction) / turn.product;
      add(direction, -shares[i], turn.change);
    }
    Turn last = past.get(past.size() - 1);
    scale(direction, last.product / product(last.change, last.change));
    for (int i = 0; i < past.size(); i++) {
      Turn turn = past.get(i);
      add(direction, shares[i] - product(turn.change, direction) / turn.product, turn.step);
    }
    return direction;
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private static void add(double[] to, double times, double[] what) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * what[i];
    }
  }

  private static void scale(double[] numbers, double times) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] *= times;
    }
  }
}
