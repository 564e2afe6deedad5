#include "widgets/charts/chartwidget.h"

#include "models/report/htmlwriter.h"
#include "widgets/charts/chartbuilder.h"
#include "widgets/charts/chartpicture.h"
#include "widgets/common/filedialogs.h"

#include <QAccessible>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>

namespace shopglass {

namespace {

constexpr double PictureScale = 2.0;
constexpr int FocusFrame = 2;

/// Names come from files: shown as they are, never as markup.
QString tooltipText(const QString &text)
{
    return QStringLiteral("<qt>%1</qt>")
        .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>")));
}

/// A cell is a figure by itself, like a card; of other charts a click is for looking.
bool opensByClick(ChartKind kind)
{
    return kind == ChartKind::HeatMap;
}

} // namespace

ChartWidget::ChartWidget(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(FocusFrame, FocusFrame, FocusFrame, FocusFrame);
    layout->addWidget(m_plot);
    setFocusPolicy(Qt::StrongFocus);
    // What is painted in the middle of a replot is built too late for it, and would stay away.
    m_plot->setPlottingHint(QCP::phImmediateRefresh, false);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->setContextMenuPolicy(Qt::NoContextMenu);
    m_plot->installEventFilter(this);
}

void ChartWidget::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    m_cursor.reset();
    describe();
    invalidate();
}

void ChartWidget::setTitle(ChartTitle title)
{
    m_title = title;
    invalidate();
}

void ChartWidget::describe()
{
    setAccessibleName(m_spec.title);
    setAccessibleDescription(m_spec.isEmpty() ? m_spec.emptyText : m_spec.summary);
}

void ChartWidget::invalidate()
{
    m_stale = true;
    m_plot->update();
}

void ChartWidget::prepare()
{
    if (!m_stale)
        return;
    m_mark = nullptr;
    m_spots.clear();
    if (m_plot->width() < 2 || m_plot->height() < 2)
        return;
    m_stale = false;
    QFont small = font();
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.92);
    buildChart(*m_plot, m_spec, {&Theme::current(palette()), small, m_plot->size(), m_title});
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
    m_spots = readOuts(*m_plot, m_spec);
    if (m_cursor && *m_cursor < m_spots.size())
        showMark(m_spots[*m_cursor].area);
}

const ReadOut *ChartWidget::spotAt(QPointF position)
{
    prepare();
    const auto spot = std::find_if(m_spots.begin(), m_spots.end(), [position](const ReadOut &candidate) {
        return candidate.area.contains(position);
    });
    return spot == m_spots.end() ? nullptr : &*spot;
}

std::optional<RowsQuestion> ChartWidget::rowsOf(const ReadOut *spot) const
{
    if (spot && spot->cell)
        return rowsQuestionAt(m_spec.twin, spot->cell->row, spot->cell->column);
    if (!spot || m_spots.size() != m_spec.twin.rows.size())
        return std::nullopt;
    return rowsQuestionAt(m_spec.twin, static_cast<std::size_t>(spot - m_spots.data()), 0);
}

void ChartWidget::askForRows(const ReadOut *spot)
{
    if (const auto question = rowsOf(spot))
        Q_EMIT rowsRequested(*question);
}

QString ChartWidget::readOutAt(QPointF position)
{
    const ReadOut *spot = spotAt(m_plot->mapFromParent(position));
    return spot ? spot->text : QString();
}

QString ChartWidget::readOutAtCursor()
{
    prepare();
    return m_cursor && *m_cursor < m_spots.size() ? m_spots[*m_cursor].text : QString();
}

void ChartWidget::hover(QPointF position, QPoint global)
{
    const ReadOut *spot = spotAt(position);
    if (!spot) {
        m_plot->setCursor(Qt::ArrowCursor);
        hideMark();
        QToolTip::hideText();
        return;
    }
    const bool opens = opensByClick(m_spec.kind) && rowsOf(spot);
    m_plot->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    showMark(spot->area);
    QToolTip::showText(global, tooltipText(spot->text), m_plot, spot->area.toAlignedRect());
}

void ChartWidget::clicked(const QMouseEvent &event)
{
    if (event.button() == Qt::LeftButton && opensByClick(m_spec.kind))
        askForRows(spotAt(event.position()));
}

void ChartWidget::moveCursor(int step)
{
    prepare();
    if (m_spots.empty())
        return;
    const auto last = static_cast<int>(m_spots.size()) - 1;
    const int now = m_cursor ? static_cast<int>(*m_cursor) : (step > 0 ? -1 : last + 1);
    m_cursor = static_cast<std::size_t>(std::clamp(now + step, 0, last));
    const ReadOut &spot = m_spots[*m_cursor];
    showMark(spot.area);
    QToolTip::showText(m_plot->mapToGlobal(spot.area.center().toPoint()), tooltipText(spot.text), m_plot);
    setAccessibleDescription(spot.text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ChartWidget::showMark(const QRectF &area)
{
    if (!m_mark) {
        m_mark = new QCPItemRect(m_plot);
        m_mark->setLayer(QStringLiteral("overlay"));
        QColor veil = Theme::current(palette()).accent;
        veil.setAlphaF(0.14F);
        m_mark->setPen(Qt::NoPen);
        m_mark->setBrush(veil);
        m_mark->topLeft->setType(QCPItemPosition::ptAbsolute);
        m_mark->bottomRight->setType(QCPItemPosition::ptAbsolute);
        m_mark->setClipToAxisRect(false);
    }
    m_mark->topLeft->setPixelPosition(area.topLeft());
    m_mark->bottomRight->setPixelPosition(area.bottomRight());
    m_plot->layer(QStringLiteral("overlay"))->replot();
}

void ChartWidget::hideMark()
{
    if (!m_mark)
        return;
    m_plot->removeItem(m_mark);
    m_mark = nullptr;
    m_plot->layer(QStringLiteral("overlay"))->replot();
}

void ChartWidget::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(
        renderPng(m_spec, m_plot->size(), Theme::current(palette()), PictureScale));
}

void ChartWidget::copyData() const
{
    QGuiApplication::clipboard()->setText(twinText(m_spec.twin));
}

QString ChartWidget::fileName(const QString &suffix) const
{
    QString name = m_spec.title.isEmpty() ? m_spec.id : m_spec.title;
    for (QChar &c : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(c) || !c.isPrint())
            c = QLatin1Char('_');
    }
    return name + suffix;
}

void ChartWidget::savePicture()
{
    const QString path = FileDialogs::saveFile(this, tr("Save the chart as a picture"),
                                               fileName(QStringLiteral(".png")), tr("PNG pictures (*.png)"));
    if (path.isEmpty())
        return;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    renderPng(m_spec, m_plot->size(), Theme::current(palette()), PictureScale).save(&buffer, "PNG");
    save(path, buffer.data());
}

void ChartWidget::saveDrawing()
{
    const QString path = FileDialogs::saveFile(this, tr("Save the chart as a drawing"),
                                               fileName(QStringLiteral(".svg")), tr("SVG drawings (*.svg)"));
    if (!path.isEmpty())
        save(path, svgFile(m_spec, m_plot->size(), Theme::light()));
}

void ChartWidget::save(const QString &path, const QByteArray &bytes)
{
    const Result<void> written = writeFile(path, bytes);
    if (!written)
        Q_EMIT failed(written.error().sentence);
}

QSize ChartWidget::sizeHint() const
{
    return {560, 260};
}

QSize ChartWidget::minimumSizeHint() const
{
    return {200, 96};
}

void ChartWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange)
        invalidate();
}

void ChartWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    invalidate();
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return moveCursor(1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return moveCursor(-1);
    case Qt::Key_Home:
        m_cursor.reset();
        return moveCursor(1);
    case Qt::Key_End:
        m_cursor.reset();
        return moveCursor(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        prepare();
        return askForRows(m_cursor && *m_cursor < m_spots.size() ? &m_spots[*m_cursor] : nullptr);
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy))
        return copyData();
    QWidget::keyPressEvent(event);
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_cursor.reset();
    hideMark();
    describe();
    update();
}

void ChartWidget::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy picture"), this, &ChartWidget::copyPicture);
    menu->addAction(tr("Copy data"), this, &ChartWidget::copyData)->setEnabled(!m_spec.twin.rows.empty());
    if (const auto question = rowsOf(spotAt(m_plot->mapFromParent(event->pos()))))
        menu->addAction(tr("Show the rows behind the figure"), this,
                        [this, question] { Q_EMIT rowsRequested(*question); });
    menu->addSeparator();
    menu->addAction(tr("Save as PNG…"), this, &ChartWidget::savePicture);
    menu->addAction(tr("Save as SVG…"), this, &ChartWidget::saveDrawing);
    menu->popup(event->globalPos());
}

void ChartWidget::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(Theme::current(palette()).accent, FocusFrame));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

bool ChartWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Paint:
        prepare();
        break;
    case QEvent::MouseMove: {
        const auto *move = static_cast<QMouseEvent *>(event);
        hover(move->position(), move->globalPosition().toPoint());
        break;
    }
    case QEvent::MouseButtonPress:
        setFocus(Qt::MouseFocusReason);
        break;
    case QEvent::MouseButtonRelease:
        clicked(*static_cast<QMouseEvent *>(event));
        break;
    case QEvent::MouseButtonDblClick:
        if (!opensByClick(m_spec.kind)) // its first click has opened them
            askForRows(spotAt(static_cast<QMouseEvent *>(event)->position()));
        break;
    case QEvent::Leave:
        hideMark();
        break;
    case QEvent::Wheel: // QCustomPlot would keep the page from scrolling
        event->ignore();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace shopglass
