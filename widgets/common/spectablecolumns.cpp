// How wide and how tall a table is, and what it remembers of its columns: the second half of SpecTable.

#include "widgets/common/frozencolumns.h"
#include "widgets/common/spectable.h"
#include "widgets/common/tablefiltermodel.h"
#include "widgets/common/tablespecmodel.h"
#include "widgets/common/wheelpasser.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shopglass {

namespace {

constexpr int WidestColumn = 420;
constexpr int ColumnGap = 8;
/// Long texts are narrowed to this before a table scrolls sideways.
constexpr int NarrowestText = 180;
constexpr int NarrowestLines = 128; ///< of a text that takes several lines
/// Columns that stay in sight say what a row is about.
constexpr int NarrowestName = 300;
/// Where that makes the table fit, they are content with less.
constexpr int TightestName = 140;
/// What a title needs beside its text.
constexpr int TitlePadding = 24;
/// What a column gets beyond its contents in a wide table.
constexpr int MostExtra = 120;

QString stateKey(const QString &tableId)
{
    return QStringLiteral("tables/%1").arg(tableId);
}

/// Whether the widths in the state are the user's own.
QString sizedKey(const QString &tableId)
{
    return QStringLiteral("tables/%1.sized").arg(tableId);
}

/// Whether columns beside the point are shown.
QString allColumnsKey(const QString &tableId)
{
    return QStringLiteral("tables/%1.all").arg(tableId);
}

} // namespace

void SpecTable::freeze(int columns)
{
    if (columns > 0 && !m_frozen) {
        m_frozen = new FrozenColumns(m_view);
        connect(m_frozen, &QTableView::activated, this, &SpecTable::activate);
        if (m_height != Height::Layout)
            WheelPasser::watch(m_frozen, m_view);
    }
    if (m_frozen)
        m_frozen->setCount(columns);
}

void SpecTable::showAllColumns(bool all)
{
    if (m_arranging)
        return;
    QSettings().setValue(allColumnsKey(m_model->spec().id), all);
    hideDetails();
    arrangeColumns();
    fitHeight();
}

void SpecTable::hideDetails()
{
    const std::vector<TableColumn> &columns = m_model->spec().columns;
    const bool all = QSettings().value(allColumnsKey(m_model->spec().id)).toBool();
    m_arranging = true;
    m_allColumns->setVisible(std::ranges::any_of(columns, &TableColumn::detail));
    m_allColumns->setChecked(all);
    for (std::size_t column = 0; column < columns.size(); ++column)
        m_view->setColumnHidden(static_cast<int>(column), columns[column].detail && !all);
    m_arranging = false;
}

void SpecTable::fitHeight()
{
    const int lineHeight = m_view->fontMetrics().height() + 12;
    m_view->verticalHeader()->setDefaultSectionSize(lineHeight);
    if (m_height == Height::Layout)
        return;
    const int rows = rowsShown();
    int height = 0;
    for (int row = 0; row < rows; ++row) {
        const bool shown = row < m_filter->rowCount();
        if (shown && wraps()) {
            m_view->resizeRowToContents(row);
            m_view->setRowHeight(row, std::max(lineHeight, m_view->rowHeight(row) + 8));
        }
        height += shown ? m_view->rowHeight(row) : lineHeight;
    }
    const QHeaderView *header = m_view->horizontalHeader();
    const int bar = header->length() > m_view->viewport()->width()
        ? m_view->horizontalScrollBar()->sizeHint().height()
        : 0;
    m_view->setFixedHeight(height + header->sizeHint().height() + bar + 2);
}

int SpecTable::rowsShown() const
{
    return m_height == Height::AllRows ? m_model->rowCount() : std::min(m_model->rowCount(), RowsShown);
}

bool SpecTable::wraps() const
{
    return m_height != Height::Layout && m_model->rowCount() <= rowsShown();
}

// Columns take what their contents need. Where that is too much, long texts give way; where it is too little,
// all columns share what is left.
void SpecTable::arrangeColumns()
{
    const int columns = m_model->columnCount();
    if (m_userSized || columns == 0 || m_model->rowCount() == 0)
        return;
    m_arranging = true;
    m_view->setWordWrap(false); // measure texts in one line
    QHeaderView *header = m_view->horizontalHeader();
    header->setStretchLastSection(false); // else the last column has what is left, not what it needs
    m_view->resizeColumnsToContents();
    m_view->setWordWrap(wraps());
    std::vector<int> widths;
    std::vector<int> needs;
    int shown = 0;
    for (int column = 0; column < columns; ++column) {
        const bool hidden = m_view->isColumnHidden(column);
        const int needed = std::max(m_view->columnWidth(column), titleWidth(column)) + ColumnGap;
        needs.push_back(hidden ? 0 : needed);
        widths.push_back(std::min(needs.back(), WidestColumn));
        shown += hidden ? 0 : 1;
    }
    const int spare = roomForColumns() - std::accumulate(widths.begin(), widths.end(), 0);
    if (spare < 0 && !(wraps() && shareByNeed(widths, needs)))
        narrowTexts(widths, -spare);
    for (int column = 0; column < columns; ++column) {
        if (m_view->isColumnHidden(column))
            continue;
        const int extra = std::clamp(spare / std::max(1, shown), 0, MostExtra);
        m_view->setColumnWidth(column, widths.at(static_cast<std::size_t>(column)) + extra);
    }
    header->setStretchLastSection(true);
    m_arranging = false;
}

// Not the viewport's width: until the view is shown and laid out, that is not the one it will have.
int SpecTable::roomForColumns() const
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    const bool scrolls = bar->isVisible() || m_model->rowCount() > rowsShown();
    return m_view->width() - 2 * m_view->frameWidth() - (scrolls ? bar->sizeHint().width() : 0);
}

int SpecTable::titleWidth(int column) const
{
    QHeaderView *header = m_view->horizontalHeader();
    header->ensurePolished();
    const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return header->fontMetrics().horizontalAdvance(title) + TitlePadding;
}

// The header asks for more than its title: there is room for the arrow of a sorted column, which can be
// spared.
int SpecTable::tightestWidth(int column) const
{
    const QAbstractItemView *view = m_view; // which makes public what QTableView hides
    return std::max(view->sizeHintForColumn(column), titleWidth(column));
}

// Texts that take several lines get room in proportion to their length, so that none of them makes its row
// much taller than the others do. False where even the narrowest texts leave no room.
bool SpecTable::shareByNeed(std::vector<int> &widths, const std::vector<int> &needs) const
{
    std::vector<std::size_t> texts;
    int room = roomForColumns();
    std::vector<int> shares = widths;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const bool number
            = m_model->index(0, static_cast<int>(column)).data(TableSpecModel::NumberRole).toBool();
        if (number && widths[column] > 0)
            shares[column] = std::min(widths[column], tightestWidth(static_cast<int>(column)));
        if (number || widths[column] <= NarrowestText)
            room -= shares[column];
        else
            texts.push_back(column);
    }
    std::ranges::sort(texts, {}, [&needs](std::size_t column) { return needs[column]; });
    int open = 0;
    for (const std::size_t column : texts)
        open += needs[column];
    // The shorter a text, the more likely its share is too narrow: what it then takes, the longer ones miss.
    for (const std::size_t column : texts) {
        const int share = static_cast<int>(static_cast<qint64>(room) * needs[column] / std::max(1, open));
        const bool name = static_cast<int>(column) < m_model->spec().frozenColumns;
        const int narrowest = name
            ? NarrowestText
            : std::clamp(titleWidth(static_cast<int>(column)), NarrowestLines, NarrowestText);
        shares[column] = std::clamp(share, narrowest, std::max(narrowest, needs[column]));
        room -= shares[column];
        open -= needs[column];
    }
    if (texts.empty() || room < 0)
        return false;
    widths = shares;
    return true;
}

// What does not fit by halves had better scroll with names that can be read.
void SpecTable::narrowTexts(std::vector<int> &widths, int excess) const
{
    const auto givable = [&](int narrowestName, bool isTight) {
        std::vector<int> gifts;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            const bool number
                = m_model->index(0, static_cast<int>(column)).data(TableSpecModel::NumberRole).toBool();
            const bool name = static_cast<int>(column) < m_model->spec().frozenColumns;
            const int gap
                = isTight ? std::max(0, widths.at(column) - tightestWidth(static_cast<int>(column))) : 0;
            const int narrowest = name ? narrowestName : NarrowestText;
            gifts.push_back(number && !name ? gap : std::max(gap, widths.at(column) - narrowest));
        }
        return gifts;
    };
    const auto sum
        = [](const std::vector<int> &gifts) { return std::accumulate(gifts.begin(), gifts.end(), 0); };
    std::vector<int> gifts = givable(NarrowestName, false);
    if (const std::vector<int> more = givable(TightestName, true); sum(gifts) < excess && sum(more) >= excess)
        gifts = more;
    if (sum(gifts) == 0)
        return;
    const double share = std::min(1.0, static_cast<double>(excess) / sum(gifts));
    for (std::size_t column = 0; column < widths.size(); ++column)
        widths.at(column) -= static_cast<int>(std::ceil(gifts.at(column) * share));
}

// Columns also move by themselves, the last one with every window; only a hand on the mouse is the user's
// will.
void SpecTable::rememberWidths(int column)
{
    if (m_arranging || QGuiApplication::mouseButtons() == Qt::NoButton
        || column + 1 == m_model->columnCount())
        return;
    m_userSized = true;
    rememberColumns();
}

void SpecTable::rememberColumns()
{
    if (m_arranging || m_model->spec().id.isEmpty())
        return;
    QSettings().setValue(stateKey(m_model->spec().id), m_view->horizontalHeader()->saveState());
    QSettings().setValue(sizedKey(m_model->spec().id), m_userSized);
}

void SpecTable::restoreColumns()
{
    const QString &id = m_model->spec().id;
    const QByteArray state = QSettings().value(stateKey(id)).toByteArray();
    if (id.isEmpty() || state.isEmpty())
        return;
    m_arranging = true;
    const bool restored = m_view->horizontalHeader()->restoreState(state);
    m_userSized = restored && QSettings().value(sizedKey(id)).toBool();
    m_arranging = false;
    m_filter->sort(m_view->horizontalHeader()->sortIndicatorSection(),
                   m_view->horizontalHeader()->sortIndicatorOrder());
}

} // namespace shopglass
