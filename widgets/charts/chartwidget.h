// A chart on a page: painted from its spec, read out under pointer and arrow keys, copied and saved from its
// menu.
//
// Colours follow the palette, the picture follows the size. Threads: the UI thread.

#pragma once

#include "models/report/chartspec.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/charts/readout.h"

#include <QWidget>

class QCPItemRect;
class QCustomPlot;

namespace shopglass {

class ChartWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartWidget(QWidget *parent = nullptr);

    /// Shows a chart; an empty spec shows its `emptyText`.
    void setSpec(const ChartSpec &spec);
    [[nodiscard]] const ChartSpec &spec() const noexcept { return m_spec; }
    /// Hidden until asked for: pages have their own headings.
    void setTitle(ChartTitle title);

    /// The words at a place in the chart, as the tooltip shows them; empty where there is nothing.
    [[nodiscard]] QString readOutAt(QPointF position);
    /// The keyboard cursor's words; empty while there is no cursor.
    [[nodiscard]] QString readOutAtCursor();

    void copyPicture() const;
    /// The table twin, tab-separated.
    void copyData() const;
    /// Asks for a file; failed() tells when it could not be written.
    void savePicture();
    void saveDrawing();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A file could not be written; the sentence is for the user.
    void failed(const QString &sentence);
    /// Double click, Enter or the menu on a spot whose row of the twin has rows behind it; on a cell of a
    /// heat map a click is enough.
    void rowsRequested(const shopglass::RowsQuestion &question);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The drawing no longer fits the spec, the size or the look.
    void invalidate();
    /// Draws anew what no longer fits. Done when the chart is looked at, so that a page that is laid out
    /// several times, or shows a chart only after scrolling, waits for no drawing.
    void prepare();
    void describe();
    void hover(QPointF position, QPoint global);
    void clicked(const QMouseEvent &event);
    void moveCursor(int step);
    void showMark(const QRectF &area);
    void hideMark();
    void save(const QString &path, const QByteArray &bytes);
    [[nodiscard]] QString fileName(const QString &suffix) const;
    [[nodiscard]] const ReadOut *spotAt(QPointF position);
    /// Whose rows a spot opens: those of its row or cell in the twin.
    [[nodiscard]] std::optional<RowsQuestion> rowsOf(const ReadOut *spot) const;
    void askForRows(const ReadOut *spot);

    QCustomPlot *m_plot = nullptr;
    ChartSpec m_spec;
    ChartTitle m_title = ChartTitle::Hidden;
    std::vector<ReadOut> m_spots;
    std::optional<std::size_t> m_cursor;
    QCPItemRect *m_mark = nullptr; ///< owned by m_plot, gone after each drawing
    bool m_stale = true;
};

} // namespace shopglass
