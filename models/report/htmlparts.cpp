#include "models/report/htmlparts.h"

#include "models/base/day.h"

namespace shopglass {

namespace {

QString meaningClass(Meaning meaning)
{
    switch (meaning) {
    case Meaning::None:
        return {};
    case Meaning::Good:
        return QStringLiteral("good");
    case Meaning::Bad:
        return QStringLiteral("bad");
    case Meaning::Warning:
        return QStringLiteral("warning");
    case Meaning::Muted:
        return QStringLiteral("muted");
    case Meaning::Estimated:
        return QStringLiteral("estimated");
    }
    return {};
}

QString heatClass(Heat heat)
{
    switch (heat) {
    case Heat::None:
        break;
    case Heat::Good:
        return QStringLiteral("heat-good");
    case Heat::Watch:
        return QStringLiteral("heat-watch");
    case Heat::Bad:
        return QStringLiteral("heat-bad");
    }
    return {};
}

QString attributes(const QStringList &classes, const QString &tooltip, const QString &shown)
{
    QStringList used = classes;
    used.removeAll(QString());
    QString text;
    if (!used.isEmpty())
        text += QStringLiteral(" class=\"%1\"").arg(used.join(QLatin1Char(' ')));
    if (!tooltip.isEmpty() && tooltip != shown)
        text += QStringLiteral(" title=\"%1\"").arg(htmlEscaped(tooltip));
    return text;
}

QString columnClass(const TableColumn &column)
{
    return column.kind == TableColumn::Kind::Number ? QStringLiteral("number") : QString();
}

/// Days stay on one line.
QString dayClass(const QString &text)
{
    return Day::fromIso(text) ? QStringLiteral("day") : QString();
}

QString rowHtml(const TableSpec &table, const std::vector<TableCell> &row)
{
    QString html = QStringLiteral("<tr>");
    for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i) {
        const TableCell &cell = row[i];
        html += QStringLiteral("<td%1>%2</td>")
                    .arg(attributes({columnClass(table.columns[i]), meaningClass(cell.meaning),
                                     dayClass(cell.text), heatClass(cell.heat)},
                                    cell.tooltip, cell.text),
                         htmlEscaped(cell.text));
    }
    return html + QStringLiteral("</tr>\n");
}

QString cardHtml(const CardSpec &card)
{
    QString html = QStringLiteral("<div class=\"card\">\n<p class=\"label\">%1</p>\n<p%2>%3</p>\n")
                       .arg(htmlEscaped(card.label),
                            attributes({QStringLiteral("value"), meaningClass(card.meaning)}, card.fullValue,
                                       card.value),
                            htmlEscaped(card.value));
    if (!card.delta.isEmpty()) {
        html += QStringLiteral("<p class=\"delta\"><span%1>%2</span> %3</p>\n")
                    .arg(attributes({meaningClass(card.deltaMeaning)}, {}, {}), htmlEscaped(card.delta),
                         htmlEscaped(card.deltaWords));
    }
    if (!card.note.isEmpty())
        html += QStringLiteral("<p class=\"note\">%1</p>\n").arg(htmlEscaped(card.note));
    return html + QStringLiteral("</div>\n");
}

} // namespace

QString htmlEscaped(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        const bool control = c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t');
        const bool nonCharacter = c.unicode() >= 0xfffe;
        if (!control && !nonCharacter)
            safe += c;
    }
    return safe.toHtmlEscaped();
}

QString cardsHtml(const std::vector<CardSpec> &cards)
{
    if (cards.empty())
        return {};
    QString html = QStringLiteral("<div class=\"cards\">\n");
    for (const CardSpec &card : cards)
        html += cardHtml(card);
    return html + QStringLiteral("</div>\n");
}

QString tableHtml(const TableSpec &table)
{
    QString html;
    if (table.rows.empty()) {
        html += QStringLiteral("<p class=\"table-title\">%1</p>\n<p class=\"empty\">%2</p>\n")
                    .arg(htmlEscaped(table.title), htmlEscaped(table.emptyText));
        return html;
    }
    html += QStringLiteral("<div class=\"scroll\">\n<table>\n<caption>%1</caption>\n<thead><tr>")
                .arg(htmlEscaped(table.title));
    for (const TableColumn &column : table.columns) {
        html += QStringLiteral("<th scope=\"col\"%1>%2</th>")
                    .arg(attributes({columnClass(column)}, {}, {}), htmlEscaped(column.title));
    }
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const std::vector<TableCell> &row : table.rows)
        html += rowHtml(table, row);
    html += QStringLiteral("</tbody>\n</table>\n</div>\n");
    if (!table.note.isEmpty())
        html += QStringLiteral("<p class=\"note\">%1</p>\n").arg(htmlEscaped(table.note));
    return html;
}

} // namespace shopglass
