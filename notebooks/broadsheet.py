"""Opens the tables of a broadsheet warehouse for SQL in a notebook.

DuckDB answers the queries: through the Python package ``duckdb`` where it is installed, otherwise through the DuckDB
JDBC driver in a Java machine (package ``jpype``). Which of the two it is makes no difference to the caller.
"""

import os
import pathlib

import pandas as pd

OKABE_ITO = {
    "blue": "#0072B2",
    "orange": "#E69F00",
    "green": "#009E73",
    "vermilion": "#D55E00",
    "sky": "#56B4E9",
    "purple": "#CC79A7",
    "yellow": "#F0E442",
    "grey": "#999999",
}


class Tables:
    """The tables of one warehouse as views of their names, as they stood when it was opened.

    ``warehouse`` is the folder given to ``--into``; without it the environment's BROADSHEET_WAREHOUSE, else
    ``../target/results``.
    """

    def __init__(self, warehouse=None):
        folder = pathlib.Path(warehouse or os.environ.get("BROADSHEET_WAREHOUSE", "../target/results"))
        current = (folder / "current").resolve()
        if not current.is_dir():
            raise FileNotFoundError(f"no results in {folder.resolve()}: run broadsheet with --into {folder} first")
        self._ask = _python_engine() or _java_engine()
        self.names = sorted(f.name for f in current.iterdir() if any(f.glob("**/*.parquet")))
        for name in self.names:
            files = str(current / name / "**" / "*.parquet").replace("'", "''")
            self._ask(f"CREATE VIEW {name} AS SELECT * FROM read_parquet('{files}', union_by_name = true)")

    def sql(self, query):
        """The answer as a data frame; dates and times as datetime64."""
        return self._ask(query)

    def recipe(self, name, **changes):
        """The answer to a recipe that comes with broadsheet, such as ``01-most-mentioned``.

        Each change replaces a text of the recipe's SQL: ``recipe(name, **{"'PER'": "'LOC'"})``.
        """
        folder = pathlib.Path(__file__).parent / "../jobs/src/main/resources/broadsheet/recipes"
        query = (folder / f"{name}.sql").read_text(encoding="utf-8")
        for old, new in changes.items():
            if old not in query:
                raise ValueError(f"recipe {name} does not contain {old}")
            query = query.replace(old, new)
        return self.sql(query)


def side_by_side(network, seed=1):
    """Places for the nodes of a networkx graph: each connected part by itself, the parts in rows, largest first.

    A layout of the whole would push the parts apart and draw each as one heap.
    """
    import networkx as nx

    parts = sorted(nx.connected_components(network), key=lambda part: (-len(part), min(part)))
    row_width = max(3.4 * len(network) ** 0.5, len(parts[0]) ** 0.8 + 12 if parts else 0)
    places, left, top, row_height = {}, 0.0, 0.0, 0.0
    for part in parts:
        radius = 0.5 * len(part) ** 0.8
        if left > 0 and left + 2 * radius > row_width:
            left, top, row_height = 0.0, top - row_height, 0.0
        row_height = max(row_height, 2 * radius + 1.0)
        of_part = nx.Graph(sorted(tuple(sorted(edge)) for edge in network.subgraph(part).edges))
        of_part.add_nodes_from(sorted(part))
        start = nx.circular_layout(of_part)
        laid = nx.spring_layout(of_part, pos=start, k=3.0 / len(part) ** 0.5, iterations=300, weight=None, seed=seed)
        width, height = (max(c) - min(c) for c in zip(*laid.values()))
        if width > height and len(part) < 10:  # upright, so that the names, which run across, have room
            laid = {node: place[::-1] for node, place in laid.items()}
        across, down = (_stretched(axis, radius) for axis in zip(*(laid[node] for node in sorted(part))))
        for node, x, y in zip(sorted(part), across, down):
            places[node] = (left + x, top - y)
        left += 2 * radius + 2.2
    return places


def _stretched(values, radius):
    """Moves values to between 0 and twice the radius; a few that stand close together keep to the middle."""
    low, span = min(values), max(values) - min(values)
    if span < 0.4:
        return [radius + value - low - span / 2 for value in values]
    return [2 * radius * (value - low) / span for value in values]


def _python_engine():
    try:
        import duckdb
    except ImportError:
        return None
    connection = duckdb.connect()

    def ask(query):
        answer = connection.execute(query)
        return answer.df() if answer.description else None

    return ask


def _java_engine():
    try:
        import jpype
    except ImportError:
        raise ImportError("install duckdb, or jpype and the DuckDB JDBC driver; see README.md") from None
    if not jpype.isJVMStarted():
        jars = [str(_jdbc_jar())]
        debian = pathlib.Path("/usr/share/java/org.jpype.jar")
        jpype.startJVM(classpath=jars + ([str(debian)] if debian.exists() else []))
    statement = jpype.JClass("org.duckdb.DuckDBDriver")().connect("jdbc:duckdb:", None).createStatement()

    def ask(query):
        if not statement.execute(query):
            return None
        rows = statement.getResultSet()
        described = rows.getMetaData()
        columns = range(1, described.getColumnCount() + 1)
        names = [str(described.getColumnName(i)) for i in columns]
        types = [str(described.getColumnTypeName(i)) for i in columns]
        values = []
        while rows.next():
            values.append([_python_value(rows.getObject(i), kind) for i, kind in zip(columns, types)])
        frame = pd.DataFrame(values, columns=names)
        for name, kind in zip(names, types):
            if kind.startswith(("DATE", "TIMESTAMP")):
                frame[name] = pd.to_datetime(frame[name])
        return frame

    return ask


def _jdbc_jar():
    given = os.environ.get("DUCKDB_JDBC_JAR")
    if given:
        return pathlib.Path(given)
    folder = pathlib.Path.home() / ".m2/repository/org/duckdb/duckdb_jdbc"
    jars = sorted(folder.glob("*/duckdb_jdbc-*.jar"), key=lambda jar: [int(n) for n in jar.parent.name.split(".")])
    if not jars:
        raise FileNotFoundError(f"no DuckDB JDBC driver in {folder}: set DUCKDB_JDBC_JAR")
    return jars[-1]


def _python_value(value, kind):
    if value is None:
        return None
    if kind in ("DOUBLE", "FLOAT"):
        return float(value)
    if kind.endswith("INT") or kind == "INTEGER":
        return int(str(value))
    if kind == "BOOLEAN":
        return bool(value)
    if kind.endswith("[]"):
        return [str(item) for item in value.getArray()]
    return str(value)
