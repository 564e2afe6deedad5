// Typing in targets of one's own for indicators that nobody publishes one of.
//
// The dialog stores nothing: it says what was typed.

#pragma once

#include "models/indicators/indicator.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLineEdit;

namespace shopglass {

class MessageBar;

/// An indicator with the target that the user set.
struct TargetForm
{
    QString score; ///< store_score …
    QString scoreName;
    QString indicator;
    QString name;
    Unit unit = Unit::Count;
    QString now; ///< its value as shown; empty where it is not known
    std::optional<double> typed;
};

class TargetDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TargetDialog(std::vector<TargetForm> forms, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The target of an indicator of a score, in its unit.
    void entered(const QString &score, const QString &indicator, double target);
    /// The typed target of an indicator shall be forgotten.
    void dropped(const QString &score, const QString &indicator);

private:
    /// The targets as typed; nothing when one of them is none, which the message bar then says.
    [[nodiscard]] std::optional<std::vector<std::optional<double>>> typedTargets();
    /// A line for each form, below the name of its score.
    [[nodiscard]] QWidget *makeFields();
    void save();

    std::vector<TargetForm> m_forms;
    std::vector<QLineEdit *> m_fields; ///< one per form
    MessageBar *m_message = nullptr;
};

} // namespace shopglass
