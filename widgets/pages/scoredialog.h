// Typing in the platform's official scores, one day at a time, and looking at all that was ever stated.
//
// The dialog stores nothing: it says what was typed and is told what became of it.

#pragma once

#include "models/import/scoreentry.h"
#include "models/store/scorehistory.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shopglass {

class MessageBar;
class SpecTable;

/// What can be typed in for one score.
struct ScoreForm
{
    struct Dimension
    {
        QString stored; ///< as the platform writes it
        QString shown;
    };
    struct Subject
    {
        QString id;
        QString name;
    };
    QString score;
    QString title;
    double lowest = 0.0;
    double highest = 5.0;
    double step = 0.01; ///< what the platform rounds it to
    std::vector<Dimension> dimensions;
    /// Products or influencers that are known; empty for the store score.
    std::vector<Subject> subjects;
    bool ofStore = true;
};

class ScoreDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Requires: at least one form; `today` is the last day that can be chosen, `day` the one that is.
    ScoreDialog(std::vector<ScoreForm> forms, Day day, Day today, QWidget *parent = nullptr);

    [[nodiscard]] QString score() const;
    /// Fills the table when it is the history of the chosen score.
    void setHistory(const QString &score, const std::vector<StatedScore> &history);
    /// The last entry was stored: empties the values, asks for the history anew.
    void showStored(const QString &sentence);
    void showFault(const QString &sentence);

Q_SIGNALS:
    void entered(const shopglass::ScoreEntry &entry);
    void historyRequested(const QString &score);
    /// The user wants to type in the lines of benefits.
    void linesRequested();
    void targetsRequested();
    /// The batch of the chosen line shall be taken back; the user has been asked.
    void undoConfirmed(qint64 batch);

private:
    void buildForm();
    void chooseScore();
    void submit();
    void askUndo();
    void updateUndo();
    [[nodiscard]] const ScoreForm &form() const;
    /// The chosen or typed subject, by its id or its name; none where several have the name.
    [[nodiscard]] std::optional<ScoreForm::Subject> subject() const;
    [[nodiscard]] const StatedScore *selected() const;

    std::vector<ScoreForm> m_forms;
    std::vector<StatedScore> m_history;
    QComboBox *m_score = nullptr;
    QComboBox *m_subject = nullptr;
    QLabel *m_subjectLabel = nullptr;
    QDateEdit *m_day = nullptr;
    QLineEdit *m_total = nullptr;
    QFormLayout *m_form = nullptr;
    std::vector<QLineEdit *> m_dimensions;
    MessageBar *m_message = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_undo = nullptr;
    SpecTable *m_table = nullptr;
};

} // namespace shopglass
