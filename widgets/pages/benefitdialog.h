// Typing in the scores from which on the platform grants something, as far as the user knows them.
//
// The dialog stores nothing: it says what was typed.

#pragma once

#include "models/scores/scorebenefits.h"

#include <QDialog>

class QLineEdit;

namespace shopglass {

class MessageBar;

/// A benefit with its line.
struct BenefitForm
{
    QString id;
    QString score; ///< name of the score
    QString name; ///< of the benefit
    QString source;
    double lowest = 0.0;
    double highest = 5.0;
    double step = 0.01;
    std::optional<double> published;
    std::optional<double> typed;
};

class BenefitDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BenefitDialog(std::vector<BenefitForm> forms, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The line of a benefit; lies on the scale.
    void entered(const QString &benefit, double line);
    /// The typed line of a benefit shall be forgotten.
    void dropped(const QString &benefit);

private:
    /// The lines as typed; nothing when one of them is none, which the message bar then says.
    [[nodiscard]] std::optional<std::vector<std::optional<double>>> typedLines();
    void save();

    std::vector<BenefitForm> m_forms;
    std::vector<QLineEdit *> m_fields; ///< one per form
    MessageBar *m_message = nullptr;
};

} // namespace shopglass
