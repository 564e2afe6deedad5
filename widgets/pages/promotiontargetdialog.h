// Setting the targets and the budget of a promotion; what is left empty stays as proposed.
//
// The dialog stores nothing: it says what the plan is now, and closes.

#pragma once

#include "models/promotions/promotionplanning.h"
#include "models/report/sections.h"

#include <QDialog>

class QLineEdit;

namespace shopglass {

class MessageBar;

class PromotionTargetDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Requires: the planning has an event. `today` is the day that the plan is made on.
    PromotionTargetDialog(const PromotionPlanning &planning, Day today, const TextContext &text,
                          QWidget *parent = nullptr);

Q_SIGNALS:
    void documentKept(const shopglass::Document &document);
    /// Every target was emptied.
    void documentDropped(const QString &kind, const QString &id);

private:
    void save();

    QString m_key; ///< of the promotion
    Day m_today;
    std::vector<std::pair<QString, QLineEdit *>> m_fields; ///< by line id
    MessageBar *m_message;
};

} // namespace shopglass
