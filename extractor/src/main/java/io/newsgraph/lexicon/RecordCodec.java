package io.newsgraph.lexicon;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes values as bytes and reads them back by their declared types: records of strings, booleans,
 * doubles, enums, optional values, lists, sets, maps, other records and sealed interfaces. The
 * records need to know nothing of it, and a new component needs no change here.
 *
 * <p>Sets are written sorted, so that the same value gives the same bytes; what is read keeps that
 * order.
 */
abstract sealed class RecordCodec {

  /** Writes a value of the type. */
  abstract void write(Object value, PackedOutput out);

  /** Reads a value of the type. */
  abstract Object read(PackedInput in);

  /**
   * The codec of a type.
   *
   * @throws IllegalArgumentException if the type is none of those that can be written
   */
  static RecordCodec of(Type type) {
    return of(type, new HashMap<>());
  }

  static RecordCodec of(Type type, Map<Type, RecordCodec> known) {
    RecordCodec codec = known.get(type);
    if (codec == null) {
      codec = make(type, known);
      known.put(type, codec);
    }
    return codec;
  }

  private static RecordCodec make(Type type, Map<Type, RecordCodec> known) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      RecordCodec first = of(arguments[0], known);
      Type raw = generic.getRawType();
      if (raw == Optional.class) {
        return new Maybe(first);
      } else if (raw == List.class) {
        return new Elements(first, false);
      } else if (raw == Set.class) {
        return new Elements(first, true);
      } else if (raw == Map.class) {
        return new Entries(first, of(arguments[1], known));
      }
    } else if (type instanceof Class<?> plain) {
      if (plain == String.class || plain == boolean.class || plain == double.class) {
        return new Plain(plain);
      } else if (plain.isEnum()) {
        return new Constants(plain.getEnumConstants());
      } else if (plain.isRecord()) {
        return new Components(plain, known);
      } else if (plain.isSealed()) {
        return new Choice(plain.getPermittedSubclasses(), known);
      }
    }
    throw new IllegalArgumentException("cannot be packed: " + type);
  }

  private static final class Plain extends RecordCodec {

    private final Class<?> type;

    Plain(Class<?> type) {
      this.type = type;
    }

    @Override
    void write(Object value, PackedOutput out) {
      if (value instanceof String text) {
        out.text(text);
      } else if (value instanceof Boolean flag) {
        out.number(flag ? 1 : 0);
      } else {
        out.real((Double) value);
      }
    }

    @Override
    Object read(PackedInput in) {
      if (type == String.class) {
        return in.text();
      }
      return type == boolean.class ? (Object) (in.number() == 1) : (Object) in.real();
    }
  }

  private static final class Constants extends RecordCodec {

    private final Object[] constants;

    Constants(Object[] constants) {
      this.constants = constants;
    }

    @Override
    void write(Object value, PackedOutput out) {
      out.number(((Enum<?>) value).ordinal());
    }

    @Override
    Object read(PackedInput in) {
      return constants[in.number()];
    }
  }

  private static final class Maybe extends RecordCodec {

    private final RecordCodec content;

    Maybe(RecordCodec content) {
      this.content = content;
    }

    @Override
    void write(Object value, PackedOutput out) {
      Optional<?> optional = (Optional<?>) value;
      out.number(optional.isPresent() ? 1 : 0);
      optional.ifPresent(present -> content.write(present, out));
    }

    @Override
    Object read(PackedInput in) {
      return in.number() == 1 ? Optional.of(content.read(in)) : Optional.empty();
    }
  }

  private static final class Elements extends RecordCodec {

    private final RecordCodec element;
    private final boolean set;

    Elements(RecordCodec element, boolean set) {
      this.element = element;
      this.set = set;
    }

    @Override
    void write(Object value, PackedOutput out) {
      Collection<?> elements = (Collection<?>) value;
      out.number(elements.size());
      (set ? elements.stream().sorted() : elements.stream()).forEach(e -> element.write(e, out));
    }

    @Override
    Object read(PackedInput in) {
      Object[] elements = new Object[in.number()];
      for (int i = 0; i < elements.length; i++) {
        elements[i] = element.read(in);
      }
      List<Object> list = List.of(elements);
      if (!set) {
        return list;
      }
      return list.size() < 2
          ? Set.copyOf(list)
          : Collections.unmodifiableSet(new LinkedHashSet<>(list));
    }
  }

  private static final class Entries extends RecordCodec {

    private final RecordCodec key;
    private final RecordCodec content;

    Entries(RecordCodec key, RecordCodec content) {
      this.key = key;
      this.content = content;
    }

    @Override
    void write(Object value, PackedOutput out) {
      Map<?, ?> map = (Map<?, ?>) value;
      out.number(map.size());
      map.forEach(
          (k, v) -> {
            key.write(k, out);
            content.write(v, out);
          });
    }

    @Override
    Object read(PackedInput in) {
      int size = in.number();
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        map.put(key.read(in), content.read(in));
      }
      return size == 0 ? Map.of() : Collections.unmodifiableMap(map);
    }
  }

  private static final class Components extends RecordCodec {

    private final List<Method> accessors = new ArrayList<>();
    private final RecordCodec[] codecs;
    private final Constructor<?> constructor;

    Components(Class<?> type, Map<Type, RecordCodec> known) {
      RecordComponent[] components = type.getRecordComponents();
      codecs = new RecordCodec[components.length];
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        accessors.add(components[i].getAccessor());
        accessors.get(i).setAccessible(true);
        codecs[i] = of(components[i].getGenericType(), known);
        types[i] = components[i].getType();
      }
      try {
        constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("every record has its canonical constructor", e);
      }
    }

    @Override
    void write(Object value, PackedOutput out) {
      try {
        for (int i = 0; i < codecs.length; i++) {
          codecs[i].write(accessors.get(i).invoke(value), out);
        }
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    Object read(PackedInput in) {
      Object[] values = new Object[codecs.length];
      for (int i = 0; i < codecs.length; i++) {
        values[i] = codecs[i].read(in);
      }
      try {
        return constructor.newInstance(values);
      } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final class Choice extends RecordCodec {

    private final Class<?>[] choices;
    private final RecordCodec[] codecs;

    Choice(Class<?>[] choices, Map<Type, RecordCodec> known) {
      this.choices = choices;
      this.codecs = new RecordCodec[choices.length];
      for (int i = 0; i < choices.length; i++) {
        codecs[i] = of(choices[i], known);
      }
    }

    @Override
    void write(Object value, PackedOutput out) {
      for (int i = 0; i < choices.length; i++) {
        if (choices[i].isInstance(value)) {
          out.number(i);
          codecs[i].write(value, out);
          return;
        }
      }
      throw new IllegalStateException("sealed: " + value);
    }

    @Override
    Object read(PackedInput in) {
      return codecs[in.number()].read(in);
    }
  }
}
