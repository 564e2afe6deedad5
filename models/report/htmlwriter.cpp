#include "models/report/htmlwriter.h"

#include "models/base/textfile.h"
#include "models/report/htmlparts.h"

#include <QCoreApplication>
#include <QFile>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HtmlWriter)
};

constexpr int ChartWidth = 860;

/// Tall enough for the bars or rows that a chart has.
int chartHeight(const ChartSpec &chart)
{
    switch (chart.kind) {
    case ChartKind::HorizontalBars:
    case ChartKind::Waterfall:
        return 50 + 32 * static_cast<int>(chart.bars.size());
    case ChartKind::StackedBars:
    case ChartKind::HeatMap:
    case ChartKind::Boxes:
        return 80 + 34 * static_cast<int>(chart.bars.size());
    case ChartKind::Timeline:
        return 96 + 34 * static_cast<int>(chart.rowLabels.size());
    case ChartKind::Lines:
    case ChartKind::StackedArea:
    case ChartKind::Columns:
    case ChartKind::Scatter:
    case ChartKind::Radar:
        break;
    }
    return 280;
}

QString anchor(std::size_t index)
{
    return QStringLiteral("s%1").arg(index + 1);
}

QByteArray styleSheet()
{
    QFile file(QStringLiteral(":/report/report.css"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "styleSheet", "report.css is compiled in");
    return opened ? file.readAll() : QByteArray();
}

/// The provider's colour in place of the product's, darkened where it would not read.
QString brandStyle(const ProviderProfile &provider)
{
    if (!provider.accent)
        return {};
    return QStringLiteral(":root { --accent: %1; }\n").arg(colourText(readableOnWhite(*provider.accent)));
}

QString brandHtml(const ProviderProfile &provider)
{
    if (provider.logo.bytes.isEmpty() && provider.name.isEmpty())
        return {};
    QString html = QStringLiteral("<p class=\"brand\">");
    if (!provider.logo.bytes.isEmpty()) {
        html += QStringLiteral("<img alt=\"%1\" src=\"data:image/%2;base64,%3\"/>")
                    .arg(htmlEscaped(provider.name),
                         provider.logo.type == LogoType::Png ? QStringLiteral("png") : QStringLiteral("jpeg"),
                         QString::fromLatin1(provider.logo.bytes.toBase64()));
    }
    return html + QStringLiteral("<span>%1</span></p>\n").arg(htmlEscaped(provider.name));
}

QString footerHtml(const Report &report)
{
    QString html = QStringLiteral("<footer>\n");
    for (const QString &text : {report.provider.footer, report.footer}) {
        if (!text.isEmpty())
            html += QStringLiteral("<p>%1</p>\n").arg(htmlEscaped(text));
    }
    return html + QStringLiteral("</footer>\n");
}

QString coverHtml(const Report &report)
{
    QString html = QStringLiteral("<header>\n%1<p class=\"store\">%2</p>\n<h1>%3</h1>\n<dl>\n")
                       .arg(brandHtml(report.provider), htmlEscaped(report.store), htmlEscaped(report.title));
    const auto add = [&html](const QString &name, const QString &value) {
        if (!value.isEmpty())
            html += QStringLiteral("<div><dt>%1</dt><dd>%2</dd></div>\n")
                        .arg(htmlEscaped(name), htmlEscaped(value));
    };
    add(Texts::tr("Period"), report.periodText);
    add(Texts::tr("Data as of"), report.asOfText);
    add(Texts::tr("Issued by"), report.issuer);
    add(Texts::tr("Contact"), report.provider.contact);
    add(Texts::tr("Written"), report.generatedOn.iso());
    return html + QStringLiteral("</dl>\n</header>\n");
}

QString contentsHtml(const Report &report)
{
    QString html = QStringLiteral("<nav>\n<h2>%1</h2>\n<ol>\n").arg(htmlEscaped(Texts::tr("Contents")));
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
        html += QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n")
                    .arg(anchor(i), htmlEscaped(report.sections[i].title));
    }
    return html + QStringLiteral("</ol>\n</nav>\n");
}

QString chartHtml(const ChartSpec &chart, const ChartRenderer &renderer)
{
    QString html = QStringLiteral("<figure>\n<figcaption>%1</figcaption>\n").arg(htmlEscaped(chart.title));
    if (!chart.summary.isEmpty())
        html += QStringLiteral("<p class=\"finding\">%1</p>\n").arg(htmlEscaped(chart.summary));
    if (chart.isEmpty()) {
        html += QStringLiteral("<p class=\"empty\">%1</p>\n").arg(htmlEscaped(chart.emptyText));
        return html + QStringLiteral("</figure>\n");
    }
    html += QStringLiteral("<div class=\"chart\" role=\"img\" aria-label=\"%1\">\n")
                .arg(htmlEscaped(chart.title));
    html += QString::fromUtf8(renderer.svg(chart, ChartWidth, chartHeight(chart)));
    html += QStringLiteral("\n</div>\n<details>\n<summary>%1</summary>\n%2</details>\n</figure>\n")
                .arg(htmlEscaped(Texts::tr("The same figures as a table")), tableHtml(chart.twin));
    return html;
}

QString sectionHtml(const Section &section, const QString &id, const ChartRenderer &renderer)
{
    QString html = QStringLiteral("<section id=\"%1\">\n<h2>%2</h2>\n").arg(id, htmlEscaped(section.title));
    if (!section.sentences.isEmpty()) {
        html += QStringLiteral("<ul class=\"findings\">\n");
        for (const QString &sentence : section.sentences)
            html += QStringLiteral("<li>%1</li>\n").arg(htmlEscaped(sentence));
        html += QStringLiteral("</ul>\n");
    }
    html += cardsHtml(section.cards);
    for (const ChartSpec &chart : section.charts)
        html += chartHtml(chart, renderer);
    for (const TableSpec &table : section.tables)
        html += tableHtml(table);
    if (!section.note.isEmpty())
        html += QStringLiteral("<p class=\"note\">%1</p>\n").arg(htmlEscaped(section.note));
    return html + QStringLiteral("</section>\n");
}

Error writeError(const QString &path, const QString &detail)
{
    return {
        Texts::tr(
            "The file %1 could not be written: %2. Nothing was changed; choose another folder or make room "
            "on the disk, then try again.")
            .arg(path, detail),
        detail, ErrorKind::Failure};
}

} // namespace

QByteArray htmlReport(const Report &report, const ChartRenderer &renderer)
{
    const QString language
        = report.language == Language::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en");
    const QString title
        = report.store.isEmpty() ? report.title : report.store + QStringLiteral(" – ") + report.title;
    QString html
        = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                         "<meta name=\"generator\" content=\"Shopglass\"/>\n<title>%2</title>\n<style>\n")
              .arg(language, htmlEscaped(title));
    html += QString::fromUtf8(styleSheet()) + brandStyle(report.provider);
    html += QStringLiteral("</style>\n</head>\n<body>\n");
    html += coverHtml(report);
    html += contentsHtml(report);
    html += QStringLiteral("<main>\n");
    for (std::size_t i = 0; i < report.sections.size(); ++i)
        html += sectionHtml(report.sections[i], anchor(i), renderer);
    html += QStringLiteral("</main>\n%1</body>\n</html>\n").arg(footerHtml(report));
    return html.toUtf8();
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    const auto written = writeTextFile(path, bytes);
    return written ? written : writeError(path, written.error().detail);
}

} // namespace shopglass
