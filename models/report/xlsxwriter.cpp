#include "models/report/xlsxwriter.h"

#include "models/report/sheetnames.h"
#include "models/report/xlsxtable.h"

#include <QCoreApplication>
#include <QHash>

#include <xlsxwriter.h>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

using Style = XlsxBook::Style;

/// Paragraphs reach over the columns of the cards.
constexpr quint16 LastColumn = 4;
constexpr double LineCharacters = 112;
constexpr double TitleHeight = 27; ///< points
constexpr double LogoHeight = 56;
constexpr double LogoWidth = 260;
/// Longer footers are cut: a spreadsheet takes 255 characters for the whole line.
constexpr qsizetype LongestFooter = 150;

struct PlannedSheet
{
    QString name;
    QString title;
    const TableSpec *table = nullptr;
    const ChartSpec *chart = nullptr; ///< whose twin the table is
};

/// Every chart that has figures and every table that has rows, in the report's order.
std::vector<PlannedSheet> plannedSheets(const Report &report, SheetNames &names)
{
    std::vector<PlannedSheet> sheets;
    std::vector<const Section *> sections;
    QHash<QString, int> uses;
    const auto add
        = [&](const Section &section, const QString &title, const TableSpec &table, const ChartSpec *chart) {
              if (table.rows.empty())
                  return;
              sheets.push_back({{}, title.isEmpty() ? section.title : title, &table, chart});
              sections.push_back(&section);
              ++uses[sheets.back().title];
          };
    for (const Section &section : report.sections) {
        for (const ChartSpec &chart : section.charts)
            add(section, chart.title, chart.twin, &chart);
        for (const TableSpec &table : section.tables)
            add(section, table.title, table, nullptr);
    }
    // A title that several chapters use says whose it is; a number would not.
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        PlannedSheet &sheet = sheets[i];
        if (uses.value(sheet.title) > 1 && sheet.title != sections[i]->title)
            sheet.title = sections[i]->title + QStringLiteral(" – ") + sheet.title;
        sheet.name = names.take(sheet.title);
    }
    return sheets;
}

/// The first sheet, line by line.
class SummarySheet final
{
public:
    SummarySheet(XlsxBook &book, const QString &name, const Report &report)
        : m_book(book)
        , m_report(report)
        , m_sheet(book.addSheet(name))
    {
        worksheet_set_column(m_sheet, 0, 0, 34, nullptr);
        worksheet_set_column(m_sheet, 1, 3, 18, nullptr);
        worksheet_set_column(m_sheet, 4, 4, 40, nullptr);
        worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
        worksheet_set_paper(m_sheet, 9);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
    }

    void writeCover()
    {
        insertLogo();
        worksheet_set_row(m_sheet, m_row, TitleHeight, nullptr);
        m_book.writeText(m_sheet, m_row++, 0, m_report.title, Style::Title);
        m_book.writeText(m_sheet, m_row++, 0, m_report.store, Style::Strong);
        fact(Texts::tr("Period"), m_report.periodText);
        fact(Texts::tr("Data as of"), m_report.asOfText);
        fact(Texts::tr("Issued by"), m_report.issuer);
        fact(Texts::tr("Contact"), m_report.provider.contact);
        fact(Texts::tr("Written"), m_report.generatedOn.iso());
    }

    /// Sentences and cards.
    void writeSection(const Section &section)
    {
        if (section.sentences.isEmpty() && section.cards.empty())
            return;
        ++m_row;
        m_book.writeText(m_sheet, m_row++, 0, section.title, Style::Strong);
        for (const QString &sentence : section.sentences)
            paragraph(sentence);
        if (section.cards.empty())
            return;
        const QStringList heads{Texts::tr("Indicator"), Texts::tr("Value"), Texts::tr("Change"),
                                Texts::tr("Compared with"), Texts::tr("Remark")};
        for (qsizetype i = 0; i < heads.size(); ++i)
            m_book.writeText(m_sheet, m_row, static_cast<quint16>(i), heads[i], Style::Head);
        ++m_row;
        for (const CardSpec &card : section.cards)
            writeCard(card);
    }

    void writeContents(const std::vector<PlannedSheet> &sheets)
    {
        ++m_row;
        m_book.writeText(m_sheet, m_row++, 0, Texts::tr("Sheets"), Style::Strong);
        for (const PlannedSheet &sheet : sheets)
            m_book.writeLink(m_sheet, m_row++, 0, sheet.title, sheet.name);
        ++m_row;
        if (!m_report.provider.footer.isEmpty())
            paragraph(m_report.provider.footer);
        paragraph(m_report.footer);
    }

private:
    void paragraph(const QString &text)
    {
        m_book.writeParagraph(m_sheet, m_row++, LastColumn, text, LineCharacters);
    }

    void fact(const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return;
        m_book.writeText(m_sheet, m_row, 0, name, Style::Muted);
        m_book.writeText(m_sheet, m_row++, 1, value);
    }

    void writeCard(const CardSpec &card)
    {
        TableCell value;
        value.text = card.value;
        value.raw = card.raw;
        value.unit = card.unit;
        m_book.writeText(m_sheet, m_row, 0, card.label);
        m_book.writeCell(m_sheet, m_row, 1, value);
        for (const auto &[column, text] :
             {std::pair<quint16, QString>{2, card.delta}, {3, card.deltaWords}, {4, card.note}}) {
            if (!text.isEmpty())
                m_book.writeText(m_sheet, m_row, column, text, Style::Wrapped);
        }
        ++m_row;
    }

    void insertLogo()
    {
        const ProviderLogo &logo = m_report.provider.logo;
        if (logo.bytes.isEmpty()) {
            if (!m_report.provider.name.isEmpty())
                m_book.writeText(m_sheet, m_row++, 0, m_report.provider.name, Style::Strong);
            return;
        }
        const double scale = std::min(LogoHeight / logo.height, LogoWidth / logo.width);
        QByteArray description = m_report.provider.name.toUtf8();
        lxw_image_options options{};
        options.x_scale = scale;
        options.y_scale = scale;
        options.x_offset = 4;
        options.y_offset = 4;
        options.description = description.data();
        worksheet_set_row(m_sheet, m_row, (LogoHeight + 8) * 0.75, nullptr);
        worksheet_insert_image_buffer_opt(m_sheet, m_row++, 0,
                                          reinterpret_cast<const unsigned char *>(logo.bytes.constData()),
                                          static_cast<size_t>(logo.bytes.size()), &options);
    }

    XlsxBook &m_book;
    const Report &m_report;
    lxw_worksheet *m_sheet;
    quint32 m_row = 0;
};

/// Left the provider's footer, right page x of y.
void setPrintFooter(lxw_worksheet *sheet, const Report &report)
{
    QString left = report.provider.footer.left(LongestFooter);
    left.replace(QLatin1Char('&'), QLatin1String("&&"));
    const QByteArray text = (QStringLiteral("&L") + left + QStringLiteral("&R&P / &N")).toUtf8();
    worksheet_set_footer(sheet, text.constData());
}

} // namespace

Result<void> writeXlsxReport(const Report &report, const QString &path)
{
    XlsxFacts facts;
    facts.title = report.store.isEmpty() ? report.title : report.store + QStringLiteral(" – ") + report.title;
    facts.author = report.issuer;
    facts.created = startOf(report.generatedOn);
    facts.language = report.language;
    facts.accent = report.provider.accent.value_or(facts.accent);
    auto opened = XlsxBook::open(path, facts, XlsxBook::Memory::Whole);
    if (!opened)
        return opened.error();
    XlsxBook &book = **opened;
    SheetNames names;
    const QString summaryName = names.take(Texts::tr("Summary"));
    const std::vector<PlannedSheet> sheets = plannedSheets(report, names);
    SummarySheet summary(book, summaryName, report);
    summary.writeCover();
    for (const Section &section : report.sections)
        summary.writeSection(section);
    summary.writeContents(sheets);
    for (const PlannedSheet &planned : sheets) {
        lxw_worksheet *sheet = book.addSheet(planned.name);
        writeTableSheet(book, sheet, *planned.table, planned.chart ? Missing::Blank : Missing::Words);
        if (planned.chart)
            addNativeChart(book, sheet, planned.name, *planned.chart);
        setPrintFooter(sheet, report);
    }
    return book.finish();
}

Result<void> writeXlsxTable(const TableSpec &table, const XlsxFacts &facts, const QString &path)
{
    auto opened = XlsxBook::open(path, facts, XlsxBook::Memory::Rows);
    if (!opened)
        return opened.error();
    SheetNames names;
    XlsxBook &book = **opened;
    writeTableSheet(book, book.addSheet(names.take(table.title)), table);
    return book.finish();
}

} // namespace shopglass
