#include "widgets/common/frozencolumns.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace shopglass {

FrozenColumns::FrozenColumns(QTableView *table)
    : QTableView(table)
    , m_table(table)
{
    setModel(table->model());
    setSelectionModel(table->selectionModel());
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(table->showGrid());
    setWordWrap(table->wordWrap());
    setSelectionMode(table->selectionMode());
    setSelectionBehavior(table->selectionBehavior());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(table->verticalScrollMode());
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addActions(table->actions());
    // Screen readers and keyboards meet the columns in the table itself.
    setAccessibleName(QString());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumns::follow);
    connect(table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &FrozenColumns::follow);
    // Sorting is the table's: one place decides about order and indicator.
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        QHeaderView *header = m_table->horizontalHeader();
        const bool again
            = header->sortIndicatorSection() == section && header->sortIndicatorOrder() == Qt::AscendingOrder;
        header->setSortIndicator(section, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(table->verticalHeader(), &QHeaderView::sectionResized, this,
            [this](int row, int, int height) { setRowHeight(row, height); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &FrozenColumns::uncover);
    connect(model(), &QAbstractItemModel::modelReset, this, &FrozenColumns::follow);
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
    hide();
}

void FrozenColumns::setCount(int count)
{
    m_count = count;
    setVisible(count > 0);
    follow();
}

void FrozenColumns::follow()
{
    if (m_count == 0)
        return;
    setItemDelegate(m_table->itemDelegate());
    verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->defaultSectionSize());
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnHidden(column, column >= m_count);
        if (column < m_count)
            setColumnWidth(column, m_table->columnWidth(column));
    }
    setWordWrap(m_table->wordWrap());
    setTextElideMode(m_table->textElideMode());
    followRowHeights();
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(m_table->horizontalHeader()->sortIndicatorSection(),
                                         m_table->horizontalHeader()->sortIndicatorOrder());
    place();
}

// Rows that size to their contents do so in the table alone; most tables have rows of one height, and then a
// hundred thousand of them are not gone through.
void FrozenColumns::followRowHeights()
{
    const QHeaderView *heights = m_table->verticalHeader();
    if (heights->length() == verticalHeader()->length()
        && heights->length() == heights->defaultSectionSize() * heights->count())
        return;
    for (int row = 0; row < heights->count(); ++row)
        setRowHeight(row, heights->sectionSize(row));
}

void FrozenColumns::place()
{
    int width = 0;
    for (int column = 0; column < std::min(m_count, model()->columnCount()); ++column)
        width += m_table->columnWidth(column);
    const int frame = m_table->frameWidth();
    horizontalHeader()->setFixedHeight(m_table->horizontalHeader()->height());
    setGeometry(frame, frame, width, m_table->horizontalHeader()->height() + m_table->viewport()->height());
    raise();
}

void FrozenColumns::uncover(const QModelIndex &current)
{
    if (m_count == 0 || !current.isValid() || current.column() < m_count)
        return;
    const int hidden = width() - m_table->visualRect(current).left();
    if (hidden > 0) {
        QScrollBar *bar = m_table->horizontalScrollBar();
        bar->setValue(bar->value() - hidden);
    }
}

bool FrozenColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        follow();
    return QTableView::eventFilter(watched, event);
}

} // namespace shopglass
