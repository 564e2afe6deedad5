#include "widgets/common/meaningdelegate.h"

#include "widgets/common/tablespecmodel.h"
#include "widgets/common/theme.h"

namespace shopglass {

void MeaningDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto meaning = static_cast<Meaning>(index.data(TableSpecModel::MeaningRole).toInt());
    if (meaning == Meaning::None)
        return;
    const QColor colour = Theme::current(option->palette).meaning(meaning);
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
}

} // namespace shopglass
