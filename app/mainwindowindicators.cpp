// The user's own indicators: the window's side of OwnIndicatorsDialog.

#include "app/mainwindow.h"
#include "models/indicators/ownindicator.h"
#include "widgets/pages/ownindicatorsdialog.h"

namespace shopglass {

namespace {

std::vector<OwnIndicator> keptIn(const ShopState &state)
{
    if (!state.views || !state.views->context.documents)
        return {};
    QStringList faults; // the overview shows them
    return ownIndicators(*state.views->context.documents, faults);
}

} // namespace

void MainWindow::editOwnIndicators()
{
    auto *dialog = new OwnIndicatorsDialog(m_services->catalogue, m_translations.language(), this);
    dialog->setKept(keptIn(m_state));
    connect(dialog, &OwnIndicatorsDialog::made, &m_session, [this](const OwnIndicator &own) {
        m_session.keepDocument(DocumentScope::Workspace, toDocument(own));
    });
    connect(dialog, &OwnIndicatorsDialog::removed, &m_session, [this](const QString &id) {
        m_session.dropDocument(DocumentScope::Workspace, OwnIndicatorDocument, id);
    });
    connect(&m_session, &Session::stateReady, dialog,
            [dialog](const ShopState &state) { dialog->setKept(keptIn(state)); });
    connect(&m_session, &Session::failed, dialog, &OwnIndicatorsDialog::showFault);
    dialog->open();
}

} // namespace shopglass
