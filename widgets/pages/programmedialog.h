// Answering the questions of the support programmes that no file answers.
//
// The dialog stores nothing: it says which answers changed, and closes.

#pragma once

#include "models/base/document.h"
#include "models/base/numberformat.h"
#include "models/programmes/programmeview.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace shopglass {

class MessageBar;

class ProgrammeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `today` is the day that answers are given on, and the last that can be one.
    ProgrammeDialog(std::vector<AnsweredQuestion> questions, Day today, Language language,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    /// One signal an answer that is new or another than before.
    void answered(const shopglass::Document &document);
    /// An answer was emptied.
    void withdrawn(const QString &questionId);

private:
    /// The field of one question: choices, or a text.
    struct Field
    {
        QComboBox *choices = nullptr;
        QLineEdit *text = nullptr;
        QString before; ///< as the field showed it at first

        [[nodiscard]] QString typed() const;
    };

    Field makeField(const AnsweredQuestion &asked, Language language);
    void save();

    std::vector<AnsweredQuestion> m_questions;
    std::vector<Field> m_fields;
    Day m_today;
    MessageBar *m_message = nullptr;
};

} // namespace shopglass
