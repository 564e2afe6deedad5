#include "widgets/common/meaningdelegate.h"

#include "widgets/common/tablespecmodel.h"
#include "widgets/common/theme.h"

#include <QPainter>

namespace shopglass {

// Wrapped texts have less than the cell's width: without this their last line is cut off.
QSize MeaningDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem inner = option;
    if (inner.rect.width() > 2 * Padding)
        inner.rect.setWidth(inner.rect.width() - 2 * Padding);
    return QStyledItemDelegate::sizeHint(inner, index);
}

void MeaningDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto heat = static_cast<Heat>(index.data(TableSpecModel::HeatRole).toInt());
    if (heat != Heat::None && !option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect.adjusted(1, 1, -1, -2), Theme::current(option.palette).heat(heat));
    QStyledItemDelegate::paint(painter, option, index);
}

void MeaningDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    auto meaning = static_cast<Meaning>(index.data(TableSpecModel::MeaningRole).toInt());
    if (index.data(TableSpecModel::ChangeRole).toBool())
        meaning = Theme::changeMeaning(meaning, index.data(TableSpecModel::RawRole).toDouble());
    if (meaning == Meaning::None)
        return;
    const QColor colour = Theme::current(option->palette).meaning(meaning);
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
}

} // namespace shopglass
