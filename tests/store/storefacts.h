// A workspace in memory with one store, and its facts as lines, for tests of the store.

#pragma once

#include "models/store/database.h"
#include "models/store/storereader.h"
#include "tests/support/storefill.h"

#include <QtTest>

namespace shopglass::test {

inline const QString Header
    = QStringLiteral("order_id|paid_at|order_status|aftersale_status|paid_amount|spec");

inline SheetText orders(const QStringList &rows, Grain grain = Grain::Order, const QString &header = Header)
{
    return {QStringLiteral("orders"), header, rows, grain, {}};
}

/// Facts of a kind as lines: numbers and dictionary texts with '|' between them, '-' for none.
inline QStringList facts(const Workspace &workspace, const QString &kind, const QStringList &attributes)
{
    const StoreReader reader(workspace);
    const ExportKind &found = ExportKinds::instance().kind(kind);
    QStringList lines;
    const auto read = reader.readFacts(1, kind, attributes, [&](std::span<const StoredValue> values) {
        QStringList cells;
        for (qsizetype i = 0; i < attributes.size(); ++i) {
            const StoredValue &value = values[std::size_t(i)];
            const auto index = found.indexOf(attributes[i]);
            const bool isText = index && found.attributes[std::size_t(*index)].type == AttributeType::Text;
            cells.append(!value       ? QStringLiteral("-")
                             : isText ? reader.text(*value)
                                      : QString::number(*value));
        }
        lines.append(cells.join(QLatin1Char('|')));
        return true;
    });
    return read ? lines : QStringList(read.error().sentence);
}

inline QStringList amounts(const Workspace &workspace)
{
    return facts(workspace, QStringLiteral("orders"),
                 {QStringLiteral("order_id"), QStringLiteral("paid_amount")});
}

inline qint64 countOf(const Workspace &workspace, const QString &table)
{
    return *workspace.database().integerOf(QStringLiteral("SELECT count(*) FROM %1").arg(table));
}

/// A test's workspace.
class OneStore
{
protected:
    void openStore()
    {
        auto opened = Workspace::openInMemory();
        QVERIFY(opened.ok());
        m_workspace = std::make_unique<Workspace>(std::move(*opened));
        QCOMPARE(m_workspace->storeNamed(QStringLiteral("甲店"))->id, StoreId(1));
    }
    Result<BatchSummary> add(const std::vector<SheetText> &sheets,
                             const QString &file = QStringLiteral("a.csv"), const Filling &filling = {})
    {
        return importSheets(*m_workspace, 1, file, sheets, filling);
    }
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace shopglass::test
