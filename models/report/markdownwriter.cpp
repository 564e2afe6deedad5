#include "models/report/markdownwriter.h"

namespace shopglass {

namespace {

enum class Reader { Terminal, Client };

/// Cell text that cannot break the table.
QString escaped(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    text.replace(QLatin1Char('|'), QStringLiteral("\\|"));
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text;
}

QString row(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString table(const TableSpec &spec, Reader reader)
{
    QString out;
    if (!spec.title.isEmpty())
        out += QStringLiteral("**") + escaped(spec.title) + QStringLiteral("**\n\n");
    if (spec.rows.empty())
        return out + escaped(spec.emptyText) + QStringLiteral("\n\n");
    QStringList titles;
    QStringList rules;
    for (const TableColumn &column : spec.columns) {
        titles.append(escaped(column.title));
        rules.append(column.kind == TableColumn::Kind::Number ? QStringLiteral("---:")
                                                              : QStringLiteral("---"));
    }
    out += row(titles) + row(rules);
    for (const auto &cells : spec.rows) {
        QStringList texts;
        for (const TableCell &cell : cells)
            texts.append(escaped(cell.text));
        out += row(texts);
    }
    out += QLatin1Char('\n');
    if (!spec.note.isEmpty())
        out += spec.note + QStringLiteral("\n\n");
    if (!spec.terminalNote.isEmpty() && reader == Reader::Terminal)
        out += spec.terminalNote + QStringLiteral("\n\n");
    return out;
}

QString cards(const std::vector<CardSpec> &cards)
{
    QString out;
    for (const CardSpec &card : cards) {
        QStringList parts{card.fullValue.isEmpty() ? card.value : card.fullValue};
        for (const QString &part : {card.delta, card.deltaWords, card.note}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        out += QStringLiteral("- ") + card.label + QStringLiteral(": ") + parts.join(QStringLiteral(" · "))
            + QLatin1Char('\n');
    }
    return out.isEmpty() ? out : out + QLatin1Char('\n');
}

QString section(const Section &section, Reader reader)
{
    QString out = QStringLiteral("## ") + section.title + QStringLiteral("\n\n");
    for (const QString &sentence : section.sentences)
        out += sentence + QStringLiteral("\n\n");
    out += cards(section.cards);
    for (const ChartSpec &chart : section.charts)
        out += table(chart.twin, reader);
    for (const TableSpec &spec : section.tables)
        out += table(spec, reader);
    if (!section.note.isEmpty())
        out += section.note + QStringLiteral("\n\n");
    return out;
}

QString allSections(const std::vector<Section> &sections, Reader reader)
{
    QString out;
    for (const Section &one : sections)
        out += section(one, reader);
    return out;
}

} // namespace

QString markdownSections(const std::vector<Section> &sections)
{
    return allSections(sections, Reader::Terminal);
}

QString markdownReport(const Report &report)
{
    QString out = QStringLiteral("# ") + report.title + QStringLiteral("\n\n");
    for (const QString &line :
         {report.store, report.periodText, report.asOfText, report.issuer, report.generatedOn.iso()}) {
        if (!line.isEmpty())
            out += line + QStringLiteral("  \n");
    }
    return out + QLatin1Char('\n') + allSections(report.sections, Reader::Client) + report.footer
        + QLatin1Char('\n');
}

} // namespace shopglass
