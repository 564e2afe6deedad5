#include "widgets/common/spectable.h"

#include "widgets/common/filedialogs.h"
#include "widgets/common/icons.h"
#include "widgets/common/meaningdelegate.h"
#include "widgets/common/tableexport.h"
#include "widgets/common/tablefiltermodel.h"
#include "widgets/common/tablespecmodel.h"
#include "widgets/common/wheelpasser.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shopglass {

namespace {

/// Below this many rows a filter line is in the way.
constexpr int RowsWorthFiltering = 9;

} // namespace

SpecTable::SpecTable(Height height, QWidget *parent)
    : QWidget(parent)
    , m_height(height)
    , m_model(new TableSpecModel(this))
    , m_filter(new TableFilterModel(this))
{
    m_filter->setSourceModel(m_model);
    buildLayout();
    addActions();
    retranslate();
}

void SpecTable::buildLayout()
{
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("tableTitle"));
    m_filterLine = new QLineEdit(this);
    m_filterLine->setClearButtonEnabled(true);
    m_filterLine->setMaximumWidth(220);
    m_filterLine->setAcceptDrops(false); // files dropped on the window are for the window
    m_more = new QToolButton(this);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    m_view = new QTableView(this);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new MeaningDelegate(m_view));
    m_view->setSortingEnabled(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::NoFrame);
    if (m_height != Height::Layout)
        WheelPasser::watch(m_view, m_view);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setHighlightSections(false);
    header->setStretchLastSection(true); // no blank strip beside the last title
    m_empty = new QLabel(this);
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_note = new QLabel(this);
    m_note->setWordWrap(true);
    m_note->setProperty("role", QStringLiteral("note"));

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_filterLine);
    top->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty);
    column->addWidget(m_note);

    connect(m_filterLine, &QLineEdit::textChanged, m_filter, &TableFilterModel::setFilterText);
    connect(header, &QHeaderView::sectionResized, this, &SpecTable::rememberWidths);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &SpecTable::fitHeight);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &SpecTable::fitHeight);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &SpecTable::fitHeight);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &SpecTable::rememberColumns);
    connect(m_view, &QTableView::activated, this, &SpecTable::activate);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentRowChanged(currentRow()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_showRows->setEnabled(rowsQuestion().has_value()); });
}

void SpecTable::addActions()
{
    const auto action = [this](const QKeySequence &keys) {
        auto *made = new QAction(this);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(made);
        return made;
    };
    m_showRows = action({});
    m_showRows->setEnabled(false);
    connect(m_showRows, &QAction::triggered, this, [this] {
        if (const auto question = rowsQuestion())
            Q_EMIT rowsRequested(*question);
    });
    m_allColumns = action({});
    m_allColumns->setCheckable(true);
    connect(m_allColumns, &QAction::toggled, this, &SpecTable::showAllColumns);
    m_copy = action(QKeySequence::Copy);
    m_copyPlain = action(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_exportVisible = action({});
    m_exportAll = action({});
    m_workbookVisible = action({});
    m_workbookAll = action({});
    connect(m_copy, &QAction::triggered, this, [this] { copy(HeaderLine::With); });
    connect(m_copyPlain, &QAction::triggered, this, [this] { copy(HeaderLine::Without); });
    connect(m_exportVisible, &QAction::triggered, this, [this] { exportCsv(Rows::Visible); });
    connect(m_exportAll, &QAction::triggered, this, [this] { exportCsv(Rows::All); });
    connect(m_workbookVisible, &QAction::triggered, this, [this] { exportXlsx(Rows::Visible); });
    connect(m_workbookAll, &QAction::triggered, this, [this] { exportXlsx(Rows::All); });
    auto *menu = new QMenu(m_more);
    const QList<QAction *> all{m_allColumns,      m_copy,       m_copyPlain, m_exportVisible, m_exportAll,
                               m_workbookVisible, m_workbookAll};
    menu->addActions(all);
    m_more->setMenu(menu);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addAction(m_showRows);
    m_view->addActions(all);
}

void SpecTable::retranslate()
{
    m_showRows->setText(tr("Show the rows behind the figure"));
    m_filterLine->setPlaceholderText(tr("Filter rows"));
    m_filterLine->setAccessibleName(tr("Filter the rows of this table"));
    m_more->setIcon(tintedIcon(QStringLiteral("more"), palette()));
    m_more->setAccessibleName(tr("Copy or export this table"));
    m_more->setToolTip(m_more->accessibleName());
    m_allColumns->setText(tr("Show all columns"));
    m_copy->setText(tr("Copy with headers"));
    m_copyPlain->setText(tr("Copy without headers"));
    m_exportVisible->setText(tr("Export visible rows as CSV…"));
    m_exportAll->setText(tr("Export all rows as CSV…"));
    m_workbookVisible->setText(tr("Export visible rows as Excel workbook…"));
    m_workbookAll->setText(tr("Export all rows as Excel workbook…"));
}

void SpecTable::setSpec(const TableSpec &spec)
{
    m_arranging = true;
    m_model->setSpec(spec);
    m_arranging = false;
    m_title->setText(spec.title);
    m_title->setVisible(!spec.title.isEmpty());
    m_view->setAccessibleName(spec.title.isEmpty() ? tr("Table") : spec.title);
    const bool empty = spec.rows.empty();
    m_view->setVisible(!empty);
    m_empty->setText(spec.emptyText.isEmpty() ? tr("There is nothing to show here yet.") : spec.emptyText);
    m_empty->setVisible(empty);
    showNote(spec);
    const bool filters = static_cast<int>(spec.rows.size()) >= RowsWorthFiltering;
    if (!filters)
        m_filterLine->clear(); // rows left out by a line that is not in sight would be missed
    m_filterLine->setVisible(filters);
    m_more->setVisible(!empty);
    restoreColumns();
    hideDetails();
    arrangeColumns();
    fitHeight();
    freeze(spec.frozenColumns);
}

const TableSpec &SpecTable::spec() const
{
    return m_model->spec();
}

void SpecTable::updateSpec(const TableSpec &spec)
{
    const TableSpec &now = m_model->spec();
    const bool sameColumns
        = std::ranges::equal(spec.columns, now.columns, {}, &TableColumn::title, &TableColumn::title);
    const bool sameRows = std::ranges::equal(
        spec.rows, now.rows, {}, [](const auto &row) { return row.empty() ? QString() : row.front().text; },
        [](const auto &row) { return row.empty() ? QString() : row.front().text; });
    if (spec.id != now.id || !sameColumns || !sameRows || spec.rows.empty()) {
        setSpec(spec);
        return;
    }
    // Sorted again, rows would jump under the reader's eyes.
    m_filter->setDynamicSortFilter(false);
    m_model->replaceCells(spec);
    showNote(spec);
}

void SpecTable::showNote(const TableSpec &spec)
{
    QStringList parts{spec.note, spec.windowNote};
    parts.removeAll(QString());
    m_note->setText(parts.join(QLatin1Char(' ')));
    m_note->setVisible(!parts.isEmpty());
}

void SpecTable::activate(const QModelIndex &index)
{
    Q_EMIT rowActivated(m_filter->mapToSource(index).row());
    if (const auto question = rowsQuestion())
        Q_EMIT rowsRequested(*question);
}

std::optional<RowsQuestion> SpecTable::rowsQuestion() const
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    const QModelIndex cell = m_filter->mapToSource(current);
    return rowsQuestionAt(m_model->spec(), std::size_t(cell.row()), std::size_t(cell.column()));
}

QString SpecTable::definitionId() const
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return {};
    const QModelIndex cell = m_filter->mapToSource(current);
    return definitionAt(m_model->spec(), std::size_t(cell.row()), std::size_t(cell.column()));
}

int SpecTable::currentRow() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_filter->mapToSource(current).row() : -1;
}

void SpecTable::setCurrentRow(int row)
{
    m_view->setCurrentIndex(m_filter->mapFromSource(m_model->index(row, 0)));
}

void SpecTable::copy(HeaderLine header) const
{
    QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    if (cells.isEmpty()) {
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            for (int column = 0; column < m_filter->columnCount(); ++column)
                cells << m_filter->index(row, column);
        }
    }
    QGuiApplication::clipboard()->setText(tabSeparated(cells, header));
}

void SpecTable::exportCsv(Rows rows)
{
    const QString path = askExportPath(QStringLiteral(".csv"), tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const QAbstractItemModel &source
        = rows == Rows::All ? static_cast<const QAbstractItemModel &>(*m_model) : *m_filter;
    if (const auto written = writeCsv(source, path); !written)
        Q_EMIT failed(written.error().sentence);
}

void SpecTable::exportXlsx(Rows rows)
{
    const QString path = askExportPath(QStringLiteral(".xlsx"), tr("Excel workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    exportWorkbook(rowsOf(rows), path, this, [this, path](const Result<void> &written) {
        if (written.ok())
            Q_EMIT exported(path);
        else
            Q_EMIT failed(written.error().sentence);
    });
}

QString SpecTable::askExportPath(const QString &suffix, const QString &filter)
{
    const QString &title = m_model->spec().title;
    const QString name = (title.isEmpty() ? tr("table") : title) + suffix;
    QString path = FileDialogs::saveFile(this, tr("Export the table"), name, filter);
    if (!path.isEmpty() && !path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    return path;
}

TableSpec SpecTable::rowsOf(Rows rows) const
{
    TableSpec table = m_model->spec();
    if (rows == Rows::All)
        return table;
    table.rows.clear();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const int source = m_filter->mapToSource(m_filter->index(row, 0)).row();
        table.rows.push_back(m_model->spec().rows.at(static_cast<std::size_t>(source)));
    }
    return table;
}

void SpecTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void SpecTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeColumns();
    fitHeight();
}

} // namespace shopglass
