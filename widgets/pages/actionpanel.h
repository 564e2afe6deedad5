// Below the actions: what becomes of one of them: to do, doing, done or dismissed, by whom, until when, with
// a note.
//
// The chosen action stays when fresh figures come and it is still there. The panel keeps nothing itself; it
// says which document to keep.

#pragma once

#include "models/actions/actionview.h"
#include "widgets/pages/pagefooter.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shopglass {

class ActionPanel final : public PageFooter
{
    Q_OBJECT

public:
    explicit ActionPanel(QWidget *parent = nullptr);

    /// Hidden where there is no action.
    void setInput(const PageInput &input) override;

private:
    void buildForm();
    void fillChoice();
    /// Fills the fields with what is known of the chosen action.
    void showChosen();
    void keep();
    void retranslate();
    [[nodiscard]] const Action *spoken(const QString &id) const;
    [[nodiscard]] std::optional<ActionLife> lifeOf(const QString &id) const;

    PageInput m_input;
    QString m_chosen; ///< id of an action; empty = the first
    QLabel *m_title = nullptr;
    QLabel *m_choiceLabel = nullptr;
    QComboBox *m_choice = nullptr;
    QLabel *m_stateLabel = nullptr;
    QComboBox *m_state = nullptr;
    QLabel *m_ownerLabel = nullptr;
    QLineEdit *m_owner = nullptr;
    QLabel *m_dueLabel = nullptr;
    QDateEdit *m_due = nullptr;
    QLabel *m_noteLabel = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace shopglass
