// Paints table cells with the colour of their meaning; the words in the cell carry it as well.

#pragma once

#include <QStyledItemDelegate>

namespace shopglass {

class MeaningDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace shopglass
