#include "widgets/pages/datapage.h"

#include "widgets/common/filedialogs.h"
#include "widgets/common/questions.h"
#include "widgets/common/spectable.h"
#include "widgets/pages/coveragepanel.h"
#include "widgets/pages/datatables.h"
#include "widgets/pages/emptypage.h"
#include "widgets/pages/pagefactory.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace shopglass {

namespace {

/// Without buttons where there are none.
QFrame *panelWith(QWidget *inside, const QList<QPushButton *> &buttons, QWidget *parent)
{
    auto *panel = new QFrame(parent);
    panel->setProperty("role", QStringLiteral("panel"));
    inside->setParent(panel);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(inside);
    if (buttons.isEmpty())
        return panel;
    auto *row = new QHBoxLayout;
    for (QPushButton *button : buttons) {
        button->setParent(panel);
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    return panel;
}

} // namespace

DataPage::DataPage(QWidget *parent)
    : Page(parent)
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
}

void DataPage::select(BatchId batch)
{
    Q_EMIT batchSelected(batch);
}

void DataPage::showInput()
{
    m_scroll->setAccessibleName(pageTitle(QStringLiteral("data")));
    const int position = m_scroll->verticalScrollBar()->value();
    const bool hadFocus = m_batches && m_batches->isAncestorOf(focusWidget());
    const bool nothing = input().state != PageInput::State::Ready && input().data.batches.empty();
    m_batches = nullptr;
    m_undo = nullptr;
    m_export = nullptr;
    m_scroll->setWidget(nothing ? emptyPage(*this, input().state) : contents());
    m_scroll->verticalScrollBar()->setValue(position);
    if (hadFocus && m_batches)
        m_batches->view()->setFocus();
}

QWidget *DataPage::contents()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    auto *title = new QLabel(pageTitle(QStringLiteral("data")), widget);
    title->setProperty("role", QStringLiteral("pageTitle"));
    column->addWidget(title);
    column->addLayout(mappingRow(widget));
    column->addWidget(batchPanel(widget));
    column->addWidget(rejectPanel(widget));
    if (!input().data.watch.folder.isEmpty())
        column->addWidget(watchPanel(widget));
    auto *coverage = new CoveragePanel(input().data, input().text, m_coverageSpan, widget);
    connect(coverage, &CoveragePanel::failed, this, &Page::failed);
    connect(coverage, &CoveragePanel::spanChosen, this,
            [this](const QString &span) { m_coverageSpan = span; });
    column->addWidget(coverage);
    column->addStretch();
    return widget;
}

QHBoxLayout *DataPage::mappingRow(QWidget *parent)
{
    auto *row = new QHBoxLayout;
    auto *import = new QPushButton(tr("Import with a &mapping…"), parent);
    import->setToolTip(tr("For files of other platforms and tools: say which column is what."));
    auto *list = new QPushButton(tr("Ma&ppings…"), parent);
    list->setToolTip(tr("Mappings that are kept and read files with their headers by themselves."));
    connect(import, &QPushButton::clicked, this, &DataPage::mappingImportRequested);
    connect(list, &QPushButton::clicked, this, &DataPage::mappingsRequested);
    row->addWidget(import);
    row->addWidget(list);
    row->addStretch();
    return row;
}

QWidget *DataPage::batchPanel(QWidget *parent)
{
    m_batches = new SpecTable(SpecTable::Height::Rows, parent);
    m_batches->setObjectName(QStringLiteral("batches"));
    m_batches->view()->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_batches->view()->setTextElideMode(Qt::ElideMiddle); // exports of one kind differ at their ends
    m_batches->setSpec(batchTable(input().data, input().text));
    connect(m_batches, &SpecTable::failed, this, &Page::failed);
    m_undo = new QPushButton(tr("&Undo this import…"), parent);
    m_undo->setObjectName(QStringLiteral("undoBatch"));
    connect(m_undo, &QPushButton::clicked, this, &DataPage::askUndo);
    const auto &batches = input().data.batches;
    const auto selected = std::find_if(batches.begin(), batches.end(), [this](const BatchSummary &batch) {
        return batch.id == input().data.selected;
    });
    if (selected != batches.end())
        m_batches->setCurrentRow(static_cast<int>(selected - batches.begin()));
    connect(m_batches, &SpecTable::currentRowChanged, this, &DataPage::selectRow);
    QWidget *panel = panelWith(m_batches, {m_undo}, parent);
    return panel;
}

QWidget *DataPage::rejectPanel(QWidget *parent)
{
    auto *rejects = new SpecTable(SpecTable::Height::Rows, parent);
    rejects->setSpec(rejectTable(input().data));
    connect(rejects, &SpecTable::failed, this, &Page::failed);
    m_export = new QPushButton(tr("Export &rejected rows…"), parent);
    connect(m_export, &QPushButton::clicked, this, &DataPage::askExport);
    updateButtons();
    return panelWith(rejects, {m_export}, parent);
}

QWidget *DataPage::watchPanel(QWidget *parent)
{
    auto *failures = new SpecTable(SpecTable::Height::Rows, parent);
    failures->setObjectName(QStringLiteral("watch"));
    failures->setSpec(watchTable(input().data));
    connect(failures, &SpecTable::failed, this, &Page::failed);
    auto *stop = new QPushButton(tr("&Stop watching"), parent);
    stop->setObjectName(QStringLiteral("stopWatching"));
    connect(stop, &QPushButton::clicked, this, &DataPage::watchStopped);
    QList<QPushButton *> buttons{stop};
    if (!input().data.watch.failures.empty())
        buttons.prepend(retryButton(failures));
    return panelWith(failures, buttons, parent);
}

QPushButton *DataPage::retryButton(SpecTable *failures)
{
    auto *retry = new QPushButton(tr("&Import the selected file…"), failures);
    retry->setObjectName(QStringLiteral("retryWatched"));
    retry->setToolTip(tr("Asks for a password, or which column is what, where the file needs it."));
    retry->setEnabled(false);
    connect(failures, &SpecTable::currentRowChanged, retry,
            [retry](int row) { retry->setEnabled(row >= 0); });
    const auto tell = [this, failures] {
        if (const int row = failures->currentRow(); row >= 0)
            Q_EMIT retryRequested(input().data.watch.failures.at(std::size_t(row)).file);
    };
    connect(retry, &QPushButton::clicked, this, tell);
    connect(failures, &SpecTable::rowActivated, this, tell);
    return retry;
}

void DataPage::selectRow(int row)
{
    const auto &batches = input().data.batches;
    if (row < 0 || row >= static_cast<int>(batches.size()))
        return;
    Q_EMIT batchSelected(batches.at(static_cast<std::size_t>(row)).id);
}

const BatchSummary *DataPage::selectedBatch() const
{
    const auto &batches = input().data.batches;
    const auto found = std::find_if(batches.begin(), batches.end(), [this](const BatchSummary &batch) {
        return batch.id == input().data.selected;
    });
    return found == batches.end() ? nullptr : &*found;
}

void DataPage::updateButtons()
{
    const BatchSummary *batch = selectedBatch();
    m_undo->setEnabled(batch && !batch->undone);
    m_export->setVisible(batch && batch->rowsRejected > 0);
}

bool DataPage::confirmUndo(QWidget *parent, const BatchSummary &batch)
{
    const QString question = tr("Take back the import of “%1”?").arg(batch.file);
    const QString explanation = tr("%1 new rows go, and %2 updated rows return to what the other files say. "
                                   "Your file itself is not "
                                   "touched; you can import it again at any time.")
                                    .arg(fullCount(batch.rowsNew), fullCount(batch.rowsUpdated));
    return Questions::confirm(parent, question, explanation, tr("Undo import")) == Questions::Answer::Proceed;
}

void DataPage::askUndo()
{
    const BatchSummary *batch = selectedBatch();
    if (batch && !batch->undone && confirmUndo(this, *batch))
        Q_EMIT undoConfirmed(batch->id);
}

void DataPage::askExport()
{
    const BatchSummary *batch = selectedBatch();
    if (!batch)
        return;
    const QString path = FileDialogs::saveFile(this, tr("Export rejected rows"), tr("rejected-rows.csv"),
                                               tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        Q_EMIT rejectsExportRequested(batch->id, path);
}

} // namespace shopglass
