// Making, changing and removing indicators of one's own; what is typed is checked at once.
//
// The dialog stores nothing: it says what was made and is told what is kept.

#pragma once

#include "models/base/numberformat.h"
#include "models/indicators/ownindicator.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace shopglass {

class FormulaEdit;
class MessageBar;

class OwnIndicatorsDialog final : public QDialog
{
    Q_OBJECT

public:
    OwnIndicatorsDialog(std::shared_ptr<const Catalogue> builtIn, Language language,
                        QWidget *parent = nullptr);

    /// Those that are kept now.
    void setKept(std::vector<OwnIndicator> kept);
    void showFault(const QString &sentence);

Q_SIGNALS:
    /// Checked; shall be kept.
    void made(const shopglass::OwnIndicator &own);
    /// Nothing else uses it, and the user has been asked.
    void removed(const QString &id);

private:
    QWidget *buildForm();
    void fillChoices();
    void fillWords();
    void begin();
    void edit(const OwnIndicator &own);
    void chooseRow(int row);
    /// What is typed; the target's fault in `targetFault`.
    [[nodiscard]] OwnIndicator typed(QString *targetFault) const;
    void check();
    void submit();
    void askRemove();
    [[nodiscard]] QString freshId() const;
    [[nodiscard]] QString shownName(const LocalText &name) const;

    std::shared_ptr<const Catalogue> m_builtIn;
    Language m_language;
    std::vector<OwnIndicator> m_kept;
    QString m_id; ///< of the one in the form
    QListWidget *m_list = nullptr;
    QLineEdit *m_name = nullptr;
    FormulaEdit *m_formula = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_direction = nullptr;
    QComboBox *m_sample = nullptr;
    QSpinBox *m_minimum = nullptr;
    QLineEdit *m_target = nullptr;
    QLabel *m_words = nullptr; ///< the formula in words
    MessageBar *m_message = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace shopglass
