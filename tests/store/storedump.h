// A store's facts, versions and rollup as sorted lines, so that two workspaces can be compared that gave the
// same things different numbers or keep the same versions in different ways.

#pragma once

#include "models/store/database.h"
#include "models/store/echotable.h"
#include "models/store/storereader.h"

#include <QtTest>

#include <set>

namespace shopglass::test {

inline QStringList linesOf(const Database &database, const QString &sql)
{
    QStringList lines;
    auto select = database.prepare(sql);
    if (!select)
        return {select.error().detail};
    while (select->step().value())
        lines.append(select->string(0));
    return lines;
}

/// A column's value as it would be in any workspace: dictionary ids by their text.
inline QString portable(const Attribute &attribute)
{
    switch (attribute.type) {
    case AttributeType::Text:
        return QStringLiteral("coalesce((SELECT text FROM dictionary WHERE id = %1), '-')").arg(attribute.id);
    case AttributeType::Id:
    case AttributeType::Enum:
        return QStringLiteral("coalesce((SELECT text FROM dictionary WHERE id = -%1), %1, '-')")
            .arg(attribute.id);
    default:
        return QStringLiteral("coalesce(%1, '-')").arg(attribute.id);
    }
}

/// Every fact with its values and the file and row that it is said to come from.
inline QStringList factLines(const Workspace &workspace, StoreId store, const ExportKind &kind)
{
    QStringList cells = {QStringLiteral("'%1'").arg(kind.id), QStringLiteral("store_id")};
    for (const Attribute &attribute : kind.attributes)
        cells.append(portable(attribute));
    // Rows without a key have their batch in it.
    if (kind.id == QLatin1String("orders"))
        cells.append(QStringLiteral("CASE WHEN line_key < 0 THEN 'row ' || (-line_key % 4294967296) "
                                    "ELSE line_key END"));
    const FactShape shape(kind);
    const QStringList key = shape.columns.first(shape.keyParts);
    auto select = workspace.database().prepare(
        QStringLiteral("SELECT %1, %2 FROM %3 WHERE store_id = %4")
            .arg(cells.join(QStringLiteral(" || '|' || ")), key.join(QLatin1String(", ")), kind.view)
            .arg(store));
    if (!select)
        return {select.error().detail};
    QStringList lines;
    while (select->step().value()) {
        std::vector<qint64> parts;
        for (int i = 0; i < shape.keyParts; ++i)
            parts.push_back(select->integer(1 + i));
        const auto origin = StoreReader(workspace).originOf(store, kind.id, parts);
        if (!origin || !*origin)
            return {QStringLiteral("no origin")};
        lines.append(QStringLiteral("%1|%2#%3|%4")
                         .arg(select->string(0), (*origin)->file, (*origin)->sheet)
                         .arg((*origin)->row));
    }
    return lines;
}

/// Where each version of each key with several versions came from, whether it is kept in full or as an echo.
inline QStringList versionLines(const Workspace &workspace, StoreId store, const ExportKind &kind)
{
    const Database &database = workspace.database();
    const FactShape shape(kind);
    QStringList lines;
    const auto line = [&](qint64 sheet, qint64 row) {
        const QStringList origin = linesOf(
            database,
            QStringLiteral("SELECT b.file || '#' || s.kind || '#' || s.name FROM import_sheet s JOIN "
                           "import_batch b ON b.id = s.batch_id WHERE s.id = %1")
                .arg(sheet));
        lines.append(QStringLiteral("version|%1|%2").arg(origin.value(0)).arg(row));
    };
    auto full = database.prepare(
        QStringLiteral("SELECT sheet_id, source_row FROM fact_version WHERE kind = '%1' AND store_id = %2")
            .arg(kind.id)
            .arg(store));
    while (full->step().value())
        line(full->integer(0), full->integer(1));
    auto table = EchoTable::open(database, shape, store);
    std::set<FactKey> echoed;
    const auto sheets = table->sheets();
    for (const qint64 sheet : *sheets) {
        const auto visited = table->visit(sheet, [&](const EchoEntry &entry) -> Result<void> {
            line(sheet, entry.sourceRow);
            echoed.insert(entry.key);
            return {};
        });
        if (!visited)
            return {visited.error().detail};
    }
    for (const FactKey &key : echoed) {
        QString condition = QStringLiteral("store_id = %1").arg(store);
        for (int i = 0; i < shape.keyParts; ++i)
            condition += QStringLiteral(" AND %1 = %2").arg(shape.columns[i]).arg(key.parts[std::size_t(i)]);
        auto fact = database.prepare(
            QStringLiteral(
                "SELECT sheet_id, source_row, EXISTS (SELECT 1 FROM fact_version WHERE kind = '%1' AND "
                "store_id = %8 AND (key1, key2, key3, key4) = (%2, %3, %4, %5)) FROM %6 WHERE %7")
                .arg(kind.id)
                .arg(key.parts[0])
                .arg(key.parts[1])
                .arg(key.parts[2])
                .arg(key.parts[3])
                .arg(kind.table, condition)
                .arg(store));
        if (!fact || !fact->step().value())
            return {QStringLiteral("an echo without a fact")};
        if (fact->integer(2) == 0)
            line(fact->integer(0), fact->integer(1));
    }
    return lines;
}

inline QStringList dump(const Workspace &workspace)
{
    QStringList lines;
    const auto stores = workspace.stores();
    for (const Store &store : *stores) {
        for (const ExportKind &kind : ExportKinds::instance().all())
            lines += factLines(workspace, store.id, kind) + versionLines(workspace, store.id, kind);
    }
    const auto text = [](const char *column) {
        return QStringLiteral("coalesce((SELECT text FROM dictionary WHERE id = %1), '-')")
            .arg(QLatin1String(column));
    };
    lines += linesOf(
        workspace.database(),
        QStringLiteral(
            "SELECT 'cell|' || store_id || '|' || day || '|' || %1 || '|' || %2 || '|' || %3 || '|' || "
            "promoter || '|' || paid_gmv || '|' || paid_orders || '|' || gmv_created || '|' || "
            "commission || '|' || refund_amount_by_pay_day || '|' || refunded_orders || '|' || "
            "refund_amount_by_refund_day FROM rollup_cell")
            .arg(text("channel"), text("carrier"), text("account_type")));
    lines.sort();
    return lines;
}

} // namespace shopglass::test
