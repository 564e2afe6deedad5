#include "widgets/report/coverpage.h"

#include <QCoreApplication>
#include <QPen>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportCoverPage)
};

constexpr double BandHeight = 210 * Point;
constexpr double LogoHeight = 44 * Point;
constexpr double LogoWidth = 170 * Point;
constexpr double LogoPadding = 6 * Point;
constexpr double NameColumn = 92 * Point;
constexpr double LineGap = 3 * Point;
/// More chapters than this stand in two columns.
constexpr std::size_t ContentsLines = 20;

class CoverPainter final
{
public:
    CoverPainter(QPainter &painter, const Report &report, const PrintStyle &style)
        : m_painter(painter)
        , m_report(report)
        , m_style(style)
    {
    }

    void paintBand(const QImage &logo)
    {
        m_painter.fillRect(QRectF(0, 0, PrintStyle::paper().width(), BandHeight), m_style.accent());
        const double logoBottom = paintLogo(logo);
        const PrintText store(m_report.store, PrintStyle::font(textsize::Store), m_width, 2);
        const PrintText title(m_report.title, PrintStyle::font(textsize::Title, Weight::Bold), m_width, 2);
        const double above = BandHeight - 24 * Point - title.height() - LineGap - store.height();
        double y = std::max(above, logoBottom + 6 * Point);
        store.paint(m_painter, {m_left, y}, m_style.onAccent());
        y += store.height() + LineGap;
        title.paint(m_painter, {m_left, y}, m_style.onAccent());
    }

    double paintFacts(double y)
    {
        const std::pair<QString, QString> facts[] = {
            {Texts::tr("Period"), m_report.periodText},
            {Texts::tr("Data as of"), m_report.asOfText},
            {Texts::tr("Issued by"), m_report.issuer},
            {Texts::tr("Contact"), m_report.provider.contact},
            {Texts::tr("Written"), m_report.generatedOn.iso()},
        };
        const QFont font = PrintStyle::font(textsize::Body + 1);
        for (const auto &[name, value] : facts) {
            if (value.isEmpty())
                continue;
            const PrintText shown(value, font, m_width - NameColumn, 2);
            PrintText(name, font, NameColumn).paint(m_painter, {m_left, y}, m_style.theme().mutedText);
            shown.paint(m_painter, {m_left + NameColumn, y}, m_style.theme().text);
            y += shown.height() + LineGap;
        }
        return y;
    }

    void paintContents(const std::vector<ChapterPlace> &chapters, double y)
    {
        const PrintText heading(Texts::tr("Contents"), PrintStyle::font(textsize::Heading, Weight::Bold),
                                m_width);
        heading.paint(m_painter, {m_left, y}, m_style.accentText());
        y += heading.height() + 2 * LineGap;
        const std::size_t columns = chapters.size() > ContentsLines ? 2 : 1;
        const double gutter = 24 * Point;
        const double width = columns == 1 ? m_width : (m_width - gutter) / 2;
        const std::size_t lines = (chapters.size() + columns - 1) / columns;
        const QFont font = PrintStyle::font(textsize::Body);
        const double step = PrintText(QString(), font, 0).lineHeight() + LineGap;
        for (std::size_t i = 0; i < chapters.size(); ++i) {
            const QPointF at(m_left + static_cast<double>(i / lines) * (width + gutter),
                             y + static_cast<double>(i % lines) * step);
            paintContentsLine(chapters[i], at, width, font);
        }
    }

    void paintFoot()
    {
        QString text = m_report.footer;
        if (!m_report.provider.footer.isEmpty())
            text = m_report.provider.footer + QLatin1Char('\n') + text;
        const PrintText foot(text, PrintStyle::font(textsize::Small), m_width, 5);
        const double bottom = PrintStyle::paper().height() - 26 * Point;
        foot.paint(m_painter, {m_left, bottom - foot.height()}, m_style.theme().mutedText);
    }

private:
    /// Returns where it ends; a white ground makes any logo readable on any colour.
    double paintLogo(const QImage &logo)
    {
        const double top = 30 * Point;
        const QString &name = m_report.provider.name;
        if (logo.isNull()) {
            const PrintText text(name, PrintStyle::font(textsize::Store, Weight::Bold), m_width, 1);
            text.paint(m_painter, {m_left, top}, m_style.onAccent());
            return top + text.height();
        }
        const QSizeF size = QSizeF(logo.size()).scaled(LogoWidth, LogoHeight, Qt::KeepAspectRatio);
        const QRectF ground(m_left, top, size.width() + 2 * LogoPadding, size.height() + 2 * LogoPadding);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.theme().surface);
        m_painter.drawRoundedRect(ground, 3 * Point, 3 * Point);
        m_painter.setRenderHint(QPainter::LosslessImageRendering);
        m_painter.drawImage(QRectF(ground.topLeft() + QPointF(LogoPadding, LogoPadding), size), logo);
        const double beside = ground.right() + 10 * Point;
        const PrintText text(name, PrintStyle::font(textsize::Store, Weight::Bold), m_left + m_width - beside,
                             2);
        text.paint(m_painter, {beside, ground.center().y() - text.height() / 2}, m_style.onAccent());
        return ground.bottom();
    }

    void paintContentsLine(const ChapterPlace &chapter, QPointF at, double width, const QFont &font)
    {
        // The cover is page 1.
        const QString page = QString::number(chapter.page + 2);
        const double pageWidth = textWidth(page, font);
        const PrintText title(chapter.title, font, width - pageWidth - 20 * Point, 1);
        title.paint(m_painter, at, m_style.theme().text);
        PrintText(page, font, width).paint(m_painter, at, m_style.theme().text, Qt::AlignRight);
        const double y = at.y() + title.lineHeight() * 0.72;
        const double from = at.x() + textWidth(title.lines().value(0), font) + 5 * Point;
        m_painter.setPen(QPen(m_style.theme().border, 0.7 * Point, Qt::DotLine));
        m_painter.drawLine(QPointF(from, y), QPointF(at.x() + width - pageWidth - 5 * Point, y));
    }

    QPainter &m_painter;
    const Report &m_report;
    const PrintStyle &m_style;
    double m_left = PrintStyle::margins().left();
    double m_width = PrintStyle::room().width();
};

} // namespace

void paintCover(QPainter &painter, const Report &report, const ReportLayout &layout, const QImage &logo,
                const PrintStyle &style)
{
    CoverPainter cover(painter, report, style);
    cover.paintBand(logo);
    const double below = cover.paintFacts(BandHeight + 26 * Point);
    cover.paintContents(layout.chapters, below + 26 * Point);
    cover.paintFoot();
}

} // namespace shopglass
