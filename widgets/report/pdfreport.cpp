#include "widgets/report/pdfreport.h"

#include "widgets/report/coverpage.h"
#include "widgets/report/pdffinisher.h"
#include "widgets/report/reportlayout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHashSeed>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPen>

#include <optional>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PdfReport)
};

/// More pixels than a printer shows are left out of a logo.
constexpr QSize LogoPixels(1000, 400);

Result<QImage> decodedLogo(const ProviderProfile &profile)
{
    if (profile.logo.bytes.isEmpty())
        return QImage();
    QImage image = QImage::fromData(profile.logo.bytes);
    if (image.isNull())
        return Error{
            Texts::tr("The logo %1 is broken: it cannot be decoded. Save it again; nothing was written.")
                .arg(QFileInfo(profile.logoPath).fileName()),
            {},
            ErrorKind::Refused};
    if (image.width() > LogoPixels.width() || image.height() > LogoPixels.height())
        image = image.scaled(LogoPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image;
}

QPageLayout pageLayout(PageTurn turn)
{
    const auto orientation = turn == PageTurn::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape;
    QPageLayout layout(QPageSize(QPageSize::A4), orientation, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QSizeF paperOf(PageTurn turn)
{
    return turn == PageTurn::Portrait ? PrintStyle::paper() : PrintStyle::landscapePaper();
}

/// Lines above and below the room of a page.
void paintFurniture(QPainter &painter, const Report &report, QSizeF paper, int page, int pages,
                    const PrintStyle &style)
{
    const QMarginsF margins = PrintStyle::margins();
    const double left = margins.left();
    const double width = paper.width() - margins.left() - margins.right();
    const QFont font = PrintStyle::font(textsize::Small);
    const QColor colour = style.theme().mutedText;
    const double line = PrintText(QString(), font, 0).lineHeight();
    const QString title
        = report.store.isEmpty() ? report.title : QStringLiteral("%1 · %2").arg(report.store, report.title);

    const double head = margins.top() - 14 * Point - line;
    const QString asOf = Texts::tr("Data as of %1").arg(report.asOfText);
    PrintText(title, font, width - textWidth(asOf, font) - 20 * Point, 1)
        .paint(painter, {left, head}, colour);
    PrintText(asOf, font, width).paint(painter, {left, head}, colour, Qt::AlignRight);
    painter.setPen(QPen(style.theme().border, 0.5 * Point));
    const double rule = margins.top() - 11 * Point;
    painter.drawLine(QPointF(left, rule), QPointF(left + width, rule));

    double foot = paper.height() - margins.bottom() + 14 * Point;
    const QString number = Texts::tr("Page %1 of %2").arg(page).arg(pages);
    PrintText(number, font, width).paint(painter, {left, foot}, colour, Qt::AlignRight);
    const double beside = width - textWidth(number, font) - 20 * Point;
    for (const QString &text : {report.provider.footer, report.footer}) {
        if (text.isEmpty())
            continue;
        PrintText(text, font, foot == paper.height() - margins.bottom() + 14 * Point ? beside : width, 1)
            .paint(painter, {left, foot}, colour);
        foot += line;
    }
}

} // namespace

struct PdfReport::State
{
    State(Report toPrint, QImage decoded)
        : report(std::move(toPrint))
        , style(report)
        , layout(layOut(report))
        , logo(std::move(decoded))
        , writer(&buffer)
    {
        buffer.open(QIODevice::WriteOnly);
        writer.setResolution(UnitsPerInch);
        writer.setPageLayout(pageLayout(PageTurn::Portrait));
        // Qt writes fonts in the order of a hash; the painter makes that hash here.
        QHashSeed::setDeterministicGlobalSeed();
        painter.emplace(writer);
    }

    Report report;
    PrintStyle style;
    ReportLayout layout;
    QImage logo;
    QBuffer buffer;
    QPdfWriter writer;
    std::optional<VectorPainter> painter;
    int painted = 0;
};

PdfReport::PdfReport(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

PdfReport::~PdfReport()
{
    QHashSeed::resetRandomGlobalSeed();
}

Result<std::unique_ptr<PdfReport>> PdfReport::begin(Report report)
{
    auto logo = decodedLogo(report.provider);
    if (!logo)
        return logo.error();
    return std::unique_ptr<PdfReport>(
        new PdfReport(std::make_unique<State>(std::move(report), std::move(logo).value())));
}

int PdfReport::pageCount() const
{
    return static_cast<int>(m_state->layout.pages.size()) + 1;
}

int PdfReport::pagesPainted() const
{
    return m_state->painted;
}

void PdfReport::paintNextPage()
{
    Q_ASSERT(m_state->painted < pageCount());
    State &s = *m_state;
    if (s.painted == 0) {
        paintCover(s.painter->painter(), s.report, s.layout, s.logo, s.style);
        ++s.painted;
        return;
    }
    const FlowPage &page = s.layout.pages.at(static_cast<std::size_t>(s.painted - 1));
    s.writer.setPageLayout(pageLayout(page.turn));
    s.writer.newPage();
    const QMarginsF margins = PrintStyle::margins();
    for (const PlacedBlock &placed : page.blocks)
        s.layout.blocks[placed.block]->paint(*s.painter, {margins.left(), margins.top() + placed.y}, s.style);
    ++s.painted;
    paintFurniture(s.painter->painter(), s.report, paperOf(page.turn), s.painted, pageCount(), s.style);
}

QByteArray PdfReport::finish()
{
    Q_ASSERT(m_state->painted == pageCount());
    State &s = *m_state;
    s.painter.reset();
    s.buffer.close();
    PdfFacts facts;
    facts.title
        = s.report.store.isEmpty() ? s.report.title : s.report.store + QStringLiteral(" – ") + s.report.title;
    facts.author = s.report.issuer;
    facts.subject = s.report.periodText;
    facts.program = QStringLiteral("Shopglass");
    facts.language = s.report.language == Language::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en");
    facts.created = startOf(s.report.generatedOn);
    for (const ChapterPlace &chapter : s.layout.chapters) {
        const FlowPage &page = s.layout.pages.at(static_cast<std::size_t>(chapter.page));
        const double fromTop = PrintStyle::margins().top() + chapter.y - 6 * Point;
        facts.bookmarks.push_back(
            {chapter.title, chapter.page + 1, (paperOf(page.turn).height() - fromTop) / Point});
    }
    return finishedPdf(s.buffer.data(), facts);
}

Result<QByteArray> pdfReport(const Report &report)
{
    auto begun = PdfReport::begin(report);
    if (!begun)
        return begun.error();
    PdfReport &pdf = **begun;
    while (pdf.pagesPainted() < pdf.pageCount())
        pdf.paintNextPage();
    return pdf.finish();
}

Result<void> checkLogo(const ProviderProfile &profile)
{
    const auto logo = decodedLogo(profile);
    if (!logo)
        return logo.error();
    return {};
}

} // namespace shopglass
