// The rows behind a figure: the window's side of RowsDialog and DefinitionDialog.

#include "app/mainwindow.h"
#include "app/session.h"
#include "models/evidence/pagefigures.h"
#include "models/report/definitionscores.h"
#include "models/report/wording.h"
#include "widgets/common/messagebar.h"
#include "widgets/pages/definitiondialog.h"
#include "widgets/pages/rowsdialog.h"

namespace shopglass {

namespace {

/// An indicator, or a figure that only a page has; null for neither.
const Indicator *known(const Catalogue &catalogue, const QString &id)
{
    const PageFigure *figure = pageFigure(id);
    return figure ? &figure->indicator : catalogue.find(id);
}

} // namespace

void MainWindow::showRows(const RowsQuestion &question)
{
    const auto catalogue = this->catalogue();
    const Indicator *indicator = known(*catalogue, question.indicator);
    if (!indicator)
        return;
    const TextContext text{m_translations.language()};
    const QString name
        = question.orderId.isEmpty() ? local(indicator->name, text) : tr("order %1").arg(question.orderId);
    auto *dialog = new RowsDialog(question, name, text, this);
    // The rows stay those of the store that was shown.
    const QString store = m_session.store();
    connect(dialog, &RowsDialog::asked, &m_session,
            [this, store](const RowsQuestion &asked) { m_session.loadRows(store, asked); });
    connect(dialog, &RowsDialog::exportRequested, &m_session,
            [this, store](const RowsQuestion &asked, const QString &path) {
                m_session.exportRows(store, asked, path, m_translations.language());
            });
    connect(dialog, &RowsDialog::definitionRequested, this, &MainWindow::showDefinition);
    connect(&m_session, &Session::rowsReady, dialog, &RowsDialog::setView);
    connect(&m_session, &Session::rowsRefused, dialog, &RowsDialog::showFault);
    dialog->show();
    m_session.loadRows(store, question);
}

void MainWindow::showDefinition(const QString &indicatorId)
{
    const auto catalogue = this->catalogue();
    const Indicator *indicator = known(*catalogue, indicatorId);
    if (!indicator)
        return;
    auto *dialog = new DefinitionDialog(*indicator, *catalogue, m_services->rulebook->timeLimits(),
                                        {m_translations.language()}, this);
    if (const auto table = scoreVersionTable(*m_services->rulebook, indicatorId, {m_translations.language()}))
        dialog->addTable(*table);
    dialog->setImports(m_state.batches);
    if (m_state.views)
        connect(dialog, &DefinitionDialog::rowsRequested, this, &MainWindow::showRows);
    dialog->show();
}

} // namespace shopglass
