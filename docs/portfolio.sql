-- Questions about many programmes, over the lines that `changebook score --format ndjson` writes:
--   changebook score plans --format ndjson > programmes.ndjson && duckdb < docs/portfolio.sql

-- One file, several by a pattern, or an address such as 's3://reports/programmes-*.ndjson'.
SET VARIABLE reports = 'programmes*.ndjson';

CREATE OR REPLACE TEMP VIEW programme AS
SELECT * FROM read_json(getvariable('reports'), format = 'newline_delimited', filename = true, columns = {
  today: 'DATE', id: 'VARCHAR', path: 'VARCHAR', title: 'VARCHAR', department: 'VARCHAR', documents: 'INTEGER',
  health: 'STRUCT("value" DOUBLE, band VARCHAR, coverage DOUBLE, cap STRUCT("value" DOUBLE, rule VARCHAR, path VARCHAR))',
  overdue: 'STRUCT(path VARCHAR, "pointer" VARCHAR, "name" VARCHAR, due DATE, daysLate INTEGER, owners VARCHAR[])[]',
  load: 'STRUCT("group" VARCHAR, week DATE, items INTEGER)[]'
});

-- Health by department, the worst first. A programme without a health is counted and weighs in no average.
SELECT
  coalesce(department, '(not said)') AS department,
  count(*) AS programmes,
  round(avg(health."value"), 1) AS health,
  count(*) FILTER (health.band IN ('at-risk', 'critical')) AS in_danger,
  count(*) FILTER (health."value" IS NULL) AS unknown
FROM programme
GROUP BY ALL
ORDER BY health NULLS LAST, department;

-- Overdue work, the latest first.
SELECT
  programme.title AS programme,
  work.item."name" AS work,
  array_to_string(work.item.owners, ', ') AS owners,
  work.item.due AS due,
  work.item.daysLate AS days_late
FROM programme, unnest(programme.overdue) AS work(item)
ORDER BY days_late DESC, programme, work;

-- Load of groups: what lands on each in a week from several programmes together. Paths are those of their report.
SELECT
  lower(trim(land.item."group")) AS "group",
  land.item.week AS week,
  sum(land.item.items)::INTEGER AS items,
  list(DISTINCT programme.title ORDER BY programme.title) AS programmes
FROM programme, unnest(programme.load) AS land(item)
GROUP BY 1, 2
HAVING count(DISTINCT (programme.filename, programme.path)) > 1
ORDER BY items DESC, week, "group";
