// Live sessions and videos as figure tables, for tests of what is made of them.

#pragma once

#include "tests/support/smallanalysis.h"

#include <map>

namespace shopglass::testing {

/// One row: numbers by column; a column that is left out is blank.
struct FigureRow
{
    Day day;
    std::map<QString, qint64> figures;
    std::map<QString, QString> texts;
};

inline FigureTable figureTable(const QString &kind, const QStringList &figures, const QStringList &texts,
                               const std::vector<FigureRow> &rows)
{
    FigureTable table;
    table.kind = kind;
    for (const QString &id : figures)
        table.figures.emplace_back(id, FigureColumn());
    for (const QString &id : texts) {
        TextColumn column;
        column.texts = {QString()};
        table.texts.emplace_back(id, column);
    }
    for (const FigureRow &row : rows) {
        table.day.push_back(row.day.number());
        for (auto &[id, column] : table.figures) {
            const auto found = row.figures.find(id);
            if (found == row.figures.end())
                column.pushBlank();
            else
                column.push(found->second);
        }
        for (auto &[id, column] : table.texts) {
            const auto found = row.texts.find(id);
            const QString text = found == row.texts.end() ? QString() : found->second;
            auto known = std::ranges::find(column.texts, text);
            if (known == column.texts.end())
                known = column.texts.insert(known, text);
            column.number.push_back(std::uint32_t(known - column.texts.begin()));
        }
    }
    return table;
}

/// Seconds of Beijing time: "2026-06-18 20:00".
inline BeijingSeconds moment(QStringView text)
{
    const QStringList clock = text.mid(11).toString().split(QLatin1Char(':'));
    return startOf(day(text.left(10))) + clock.value(0).toInt() * 3600 + clock.value(1).toInt() * 60;
}

inline FigureRow session(QStringView began, int minutes, const QString &account,
                         std::map<QString, qint64> figures)
{
    FigureRow row;
    row.day = day(began.left(10));
    figures[QStringLiteral("started_at")] = moment(began);
    if (minutes > 0) {
        figures[QStringLiteral("ended_at")] = moment(began) + minutes * 60;
        figures[QStringLiteral("live_seconds")] = minutes * 60;
    }
    row.figures = std::move(figures);
    row.texts = {{QStringLiteral("account"), account}, {QStringLiteral("host"), QStringLiteral("小云")}};
    return row;
}

inline FigureTable sessions(const std::vector<FigureRow> &rows)
{
    return figureTable(QStringLiteral("live_sessions"),
                       {QStringLiteral("started_at"), QStringLiteral("ended_at"), QStringLiteral("views"),
                        QStringLiteral("viewers"), QStringLiteral("new_followers"),
                        QStringLiteral("product_exposures"), QStringLiteral("product_clicks"),
                        QStringLiteral("paid_orders"), QStringLiteral("gmv"), QStringLiteral("live_seconds")},
                       {QStringLiteral("account"), QStringLiteral("host"), QStringLiteral("title")}, rows);
}

inline void cover(StoreColumns &columns, const QString &kind, QStringView from, QStringView to)
{
    columns.coverage.push_back({kind, {{day(from), day(to)}}});
}

/// A paid order of an account, paid at a moment.
inline void addAccountOrder(StoreColumns &columns, qint64 id, QStringView paidAt, qint64 amount,
                            std::uint32_t agent, std::uint16_t source = SelfLive, std::uint32_t product = Cup,
                            qint64 refund = 0)
{
    OrderSpec spec;
    spec.id = id;
    spec.created = day(paidAt.left(10));
    spec.paid = spec.created;
    spec.amount = amount;
    spec.source = source;
    spec.product = product;
    spec.refund = refund;
    addOrder(columns, spec);
    columns.orders.paidAt.set(columns.orders.size() - 1, moment(paidAt));
    columns.orders.agent.push_back(agent);
}

} // namespace shopglass::testing
