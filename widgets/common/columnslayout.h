// Lays its items out in equal columns, as many as fit, row by row: cards and pairs of charts.

#pragma once

#include <QLayout>
#include <QList>

namespace shopglass {

class ColumnsLayout final : public QLayout
{
    Q_OBJECT

public:
    /// How wide a column may be.
    struct ColumnWidths
    {
        int least = 0;
        int most = 0;
    };

    /// As many columns as fit with the least width each, at most `maximumColumns`.
    ColumnsLayout(ColumnWidths widths, int maximumColumns, int gap);
    ~ColumnsLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect &rect) override;

    /// Columns used at that width.
    [[nodiscard]] int columnsAt(int width) const;

private:
    [[nodiscard]] QList<QLayoutItem *> shown() const;
    [[nodiscard]] int columnWidth(int width, int columns) const;
    [[nodiscard]] QList<int> rowHeights(const QList<QLayoutItem *> &items, int columns,
                                        int columnWidth) const;

    QList<QLayoutItem *> m_items;
    ColumnWidths m_widths;
    int m_maximumColumns;
    int m_gap;
};

} // namespace shopglass
