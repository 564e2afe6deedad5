// Paints table cells with the colour of their meaning; the words in the cell carry it as well.

#pragma once

#include <QStyledItemDelegate>

namespace shopglass {

class MeaningDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Room left and right of a cell's text; the style sheet of appearance.cpp paints it.
    static constexpr int Padding = 6;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace shopglass
