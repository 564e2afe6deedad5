// Editing the channel rules: the window's side of ChannelRuleDialog.

#include "app/mainwindow.h"
#include "widgets/common/messagebar.h"
#include "widgets/pages/channelruledialog.h"

namespace shopglass {

void MainWindow::editChannelRules()
{
    if (!hasCompleteViews()) {
        m_message->showMessage(tr("The channel rules can be edited once the store's files are read."),
                               Meaning::Warning);
        return;
    }
    auto *dialog = new ChannelRuleDialog(m_state.views->channels.rules, m_services->rulebook->channels(),
                                         m_services->clock->today(), {m_translations.language()}, this);
    connect(dialog, &ChannelRuleDialog::kept, &m_session,
            [this](const Document &document) { m_session.keepDocument(DocumentScope::Workspace, document); });
    connect(dialog, &ChannelRuleDialog::dropped, &m_session, [this](const QString &kind, const QString &id) {
        m_session.dropDocument(DocumentScope::Workspace, kind, id);
    });
    dialog->open();
}

} // namespace shopglass
