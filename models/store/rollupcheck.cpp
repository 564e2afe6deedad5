#include "models/store/rollupcheck.h"

#include "models/store/exportkind.h"
#include "models/store/refundrule.h"

#include <QFile>

namespace shopglass {

namespace {

QString rebuiltSelect()
{
    QFile file(QStringLiteral(":/sql/rollup_rebuilt.sql"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return QString::fromUtf8(file.readAll());
}

} // namespace

Result<void> rebuildRollup(const Database &database)
{
    const auto cleared = database.run(QStringLiteral("DELETE FROM rollup_cell"));
    if (!cleared)
        return cleared.error();
    auto insert = database.prepare(QStringLiteral("INSERT INTO rollup_cell\n") + rebuiltSelect());
    if (!insert)
        return insert.error();
    insert->bind(1, refundedStatus());
    return insert->run();
}

Result<qint64> rollupDifferences(const Database &database)
{
    const QString sql
        = QStringLiteral("WITH rebuilt AS (\n%1),\n"
                         "surplus AS (SELECT * FROM rollup_cell EXCEPT SELECT * FROM rebuilt),\n"
                         "missing AS (SELECT * FROM rebuilt EXCEPT SELECT * FROM rollup_cell)\n"
                         "SELECT (SELECT count(*) FROM surplus) + (SELECT count(*) FROM missing)")
              .arg(rebuiltSelect());
    auto count = database.prepare(sql);
    if (!count)
        return count.error();
    count->bind(1, refundedStatus());
    const auto row = count->step();
    if (!row)
        return row.error();
    return count->integer(0);
}

} // namespace shopglass
