// Answering the questions of the support programmes: the window's side of ProgrammeDialog.

#include "app/mainwindow.h"
#include "widgets/common/messagebar.h"
#include "widgets/pages/programmedialog.h"

namespace shopglass {

void MainWindow::answerProgrammes()
{
    if (!hasCompleteViews()) {
        m_message->showMessage(tr("These questions can be answered once the store's files are read."),
                               Meaning::Warning);
        return;
    }
    auto *dialog = new ProgrammeDialog(m_state.views->programmes.questions, m_services->clock->today(),
                                       m_translations.language(), this);
    connect(dialog, &ProgrammeDialog::answered, &m_session,
            [this](const Document &document) { m_session.keepDocument(DocumentScope::Store, document); });
    connect(dialog, &ProgrammeDialog::withdrawn, &m_session, [this](const QString &questionId) {
        m_session.dropDocument(DocumentScope::Store, programmeAnswerKind(), questionId);
    });
    dialog->open();
}

} // namespace shopglass
