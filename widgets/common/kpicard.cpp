#include "widgets/common/kpicard.h"

#include "widgets/common/sparkline.h"
#include "widgets/common/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace shopglass {

namespace {

constexpr int Padding = 12;
constexpr int SparklineHeight = 28;
constexpr int Gap = 4;
constexpr int NarrowWidth = 184;
constexpr int MostNoteLines = 3;

QString elided(const QFontMetrics &metrics, const QString &text, int width)
{
    return metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace

KpiCard::KpiCard(CardSpec spec, QWidget *parent)
    : QAbstractButton(parent)
    , m_spec(std::move(spec))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    describe();
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_spec.id.isEmpty())
            Q_EMIT definitionRequested(m_spec.id);
    });
}

void KpiCard::setSpec(CardSpec spec)
{
    const QSize before = sizeHint();
    m_spec = std::move(spec);
    describe();
    if (sizeHint() != before)
        updateGeometry();
    update();
}

void KpiCard::describe()
{
    if (m_spec.id.isEmpty())
        unsetCursor();
    else
        setCursor(Qt::PointingHandCursor);
    QStringList parts{m_spec.label, m_spec.fullValue.isEmpty() ? m_spec.value : m_spec.fullValue};
    if (!m_spec.delta.isEmpty())
        parts << m_spec.delta;
    if (!m_spec.deltaWords.isEmpty())
        parts << m_spec.deltaWords;
    if (!m_spec.note.isEmpty())
        parts << m_spec.note;
    setText(m_spec.label);
    setAccessibleName(m_spec.label);
    setAccessibleDescription(parts.mid(1).join(QLatin1Char('\n')));
    setToolTip(parts.join(QLatin1Char('\n')));
}

QFont KpiCard::valueFont() const
{
    QFont big = font();
    big.setPointSizeF(font().pointSizeF() * 1.65);
    big.setWeight(QFont::DemiBold);
    return big;
}

QFont KpiCard::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.92);
    return small;
}

QSize KpiCard::sizeHint() const
{
    const int line = QFontMetrics(smallFont()).height();
    int height = 2 * Padding + QFontMetrics(font()).height() + QFontMetrics(valueFont()).height() + 2 * Gap;
    if (!m_spec.delta.isEmpty() || !m_spec.deltaWords.isEmpty())
        height += 2 * line + Gap;
    if (!m_spec.note.isEmpty())
        height += (isLongNote() ? MostNoteLines : 1) * line + Gap;
    if (m_spec.sparkline.size() > 1)
        height += SparklineHeight + 2 * Gap;
    return {NarrowWidth, height};
}

/// What a file is missing for and where it is found is more than a line of a narrow card.
bool KpiCard::isLongNote() const
{
    return QFontMetrics(smallFont()).horizontalAdvance(m_spec.note) > NarrowWidth - 2 * Padding;
}

QSize KpiCard::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void KpiCard::paintFrame(QPainter &painter) const
{
    const Theme &theme = Theme::current(palette());
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.fillPath(frame, underMouse() && !m_spec.id.isEmpty() ? theme.raised : theme.surface);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.border, 1));
    painter.drawPath(frame);
    if (m_spec.meaning != Meaning::None && m_spec.meaning != Meaning::Muted) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.meaning(m_spec.meaning));
        painter.drawRoundedRect(QRectF(0.5, Padding, 3, height() - 2 * Padding), 1.5, 1.5);
    }
}

int KpiCard::paintValue(QPainter &painter, int top) const
{
    const Theme &theme = Theme::current(palette());
    const int width = this->width() - 2 * Padding;
    QFont fitting = valueFont();
    const int line = QFontMetrics(fitting).height();
    // A state in words is longer than a figure and may take a smaller size.
    while (QFontMetrics(fitting).horizontalAdvance(m_spec.value) > width
           && fitting.pointSizeF() > font().pointSizeF())
        fitting.setPointSizeF(fitting.pointSizeF() - 0.5);
    painter.setFont(fitting);
    painter.setPen(m_spec.meaning == Meaning::Muted ? theme.mutedText : theme.text);
    painter.drawText(QRect(Padding, top, width, line), Qt::AlignLeft | Qt::AlignVCenter,
                     elided(QFontMetrics(fitting), m_spec.value, width));
    return top + line + Gap;
}

int KpiCard::paintDelta(QPainter &painter, int top) const
{
    if (m_spec.delta.isEmpty() && m_spec.deltaWords.isEmpty())
        return top;
    const Theme &theme = Theme::current(palette());
    const int width = this->width() - 2 * Padding;
    QFont bold = smallFont();
    bold.setWeight(QFont::DemiBold);
    const int line = QFontMetrics(bold).height();
    painter.setFont(bold);
    const Meaning shown = Theme::changeMeaning(m_spec.deltaMeaning, m_spec.change);
    painter.setPen(shown == Meaning::None ? theme.mutedText : theme.meaning(shown));
    painter.drawText(QRect(Padding, top, width, line), Qt::AlignLeft | Qt::AlignVCenter,
                     elided(QFontMetrics(bold), m_spec.delta, width));
    const int used = m_spec.delta.isEmpty() ? 0 : QFontMetrics(bold).horizontalAdvance(m_spec.delta) + 8;
    painter.setFont(smallFont());
    painter.setPen(theme.mutedText);
    const QFontMetrics small(smallFont());
    const bool sameLine = used + small.horizontalAdvance(m_spec.deltaWords) <= width;
    const QRect place
        = sameLine ? QRect(Padding + used, top, width - used, line) : QRect(Padding, top + line, width, line);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     elided(small, m_spec.deltaWords, place.width()));
    return top + (sameLine ? line : 2 * line) + Gap;
}

void KpiCard::paintNote(QPainter &painter, int top) const
{
    const Theme &theme = Theme::current(palette());
    const QFontMetrics metrics(smallFont());
    const int width = this->width() - 2 * Padding;
    painter.setFont(smallFont());
    painter.setPen(m_spec.meaning == Meaning::None ? theme.mutedText : theme.meaning(m_spec.meaning));
    QTextLayout layout(m_spec.note, smallFont());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int line = 1; line <= MostNoteLines; ++line) {
        QTextLine next = layout.createLine();
        if (!next.isValid())
            break;
        next.setLineWidth(width);
        const QString left = m_spec.note.mid(next.textStart());
        painter.drawText(QRect(Padding, top, width, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         line == MostNoteLines ? elided(metrics, left, width) : left.left(next.textLength()));
        top += metrics.height();
    }
    layout.endLayout();
}

void KpiCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::current(palette());
    const int width = this->width() - 2 * Padding;
    paintFrame(painter);
    int top = Padding;
    painter.setFont(font());
    painter.setPen(theme.mutedText);
    painter.drawText(QRect(Padding, top, width, fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter,
                     elided(fontMetrics(), m_spec.label, width));
    top = paintValue(painter, top + fontMetrics().height() + Gap);
    top = paintDelta(painter, top);
    paintNote(painter, top);
    const QRectF line(Padding, height() - Padding - SparklineHeight, width, SparklineHeight);
    paintSparkline(painter, line, m_spec.sparkline, theme.series(SeriesRole::Primary),
                   theme.seriesFill(SeriesRole::Primary));
}

void KpiCard::copyValue() const
{
    QGuiApplication::clipboard()->setText(m_spec.fullValue.isEmpty() ? m_spec.value : m_spec.fullValue);
}

void KpiCard::contextMenuEvent(QContextMenuEvent *event)
{
    // Waits for nobody: fresh figures may take the card away while the menu is open.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy value"), this, &KpiCard::copyValue);
    if (!m_spec.id.isEmpty()) {
        menu->addAction(tr("Show definition"), this, &QAbstractButton::click);
        menu->addAction(tr("Show the rows behind the figure"), this,
                        [this] { Q_EMIT rowsRequested(m_spec.id); });
    }
    menu->popup(event->globalPos());
}

void KpiCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->matches(QKeySequence::Copy))
        copyValue();
    else
        QAbstractButton::keyPressEvent(event);
}

void KpiCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace shopglass
