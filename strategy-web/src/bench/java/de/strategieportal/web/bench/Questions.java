package de.strategieportal.web.bench;

import de.strategieportal.bench.BenchDatabase;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Writes down what a database is asked through entity managers. */
final class Questions implements AutoCloseable {

    private interface Call {
        Object instead(Object result, String method, Object[] arguments);
    }

    private final Connection real;
    private final Connection connection;
    private final List<Question> asked = new ArrayList<>();

    Questions(BenchDatabase database) throws SQLException {
        real = database.connect();
        connection = listening(real);
    }

    EntityManagerFactory entityManagers() {
        var source = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> method.getName().equals("getConnection") ? connection : null);
        return Persistence.createEntityManagerFactory(
                "portal",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", source,
                        "eclipselink.weaving", "false",
                        "eclipselink.logging.level", "SEVERE"));
    }

    @Override
    public void close() throws SQLException {
        real.close();
    }

    List<Question> during(Runnable work) {
        asked.clear();
        work.run();
        return asked.stream()
                .filter(question -> question.sql().startsWith("SELECT"))
                .toList();
    }

    /** Stays open, as in a pool. */
    private static boolean closes(Class<?> type, Method method) {
        return type == Connection.class && method.getName().equals("close");
    }

    private Connection listening(Connection connection) {
        return proxy(Connection.class, connection, (result, method, arguments) -> switch (method) {
            case "prepareStatement" -> listening((PreparedStatement) result, (String) arguments[0]);
            case "createStatement" -> listening((Statement) result);
            default -> result;
        });
    }

    private PreparedStatement listening(PreparedStatement statement, String sql) {
        SortedMap<Integer, Object> values = new TreeMap<>();
        return proxy(PreparedStatement.class, statement, (result, method, arguments) -> {
            if (method.startsWith("set") && arguments.length > 1 && arguments[0] instanceof Integer place) {
                values.put(place, arguments[1]);
            } else if (method.equals("executeQuery")) {
                asked.add(new Question(sql, List.copyOf(values.values())));
            }
            return result;
        });
    }

    private Statement listening(Statement statement) {
        return proxy(Statement.class, statement, (result, method, arguments) -> {
            if (method.equals("executeQuery")) {
                asked.add(new Question((String) arguments[0], List.of()));
            }
            return result;
        });
    }

    private static <T> T proxy(Class<T> type, T real, Call call) {
        return type.cast(Proxy.newProxyInstance(
                Questions.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (closes(type, method)) {
                        return null;
                    }
                    try {
                        return call.instead(method.invoke(real, arguments), method.getName(), arguments);
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause();
                    }
                }));
    }
}
