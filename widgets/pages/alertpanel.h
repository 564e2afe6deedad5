// Below the actions: puts an alert that is on to sleep for some days, or wakes it.
//
// The chosen alert stays when fresh figures come and it is still on. The panel keeps nothing itself; it says
// which document to keep or to drop.

#pragma once

#include "models/actions/alerts.h"
#include "widgets/pages/pagefooter.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace shopglass {

class AlertPanel final : public PageFooter
{
    Q_OBJECT

public:
    explicit AlertPanel(QWidget *parent = nullptr);

    /// Hidden where no alert is on.
    void setInput(const PageInput &input) override;

private:
    void buildRow();
    void fillChoice(const std::vector<const Alert *> &raised);
    void showChosen();
    void sleep();
    void wake();

    PageInput m_input;
    QString m_chosen; ///< id of an alert; empty = the first
    QLabel *m_title = nullptr;
    QLabel *m_choiceLabel = nullptr;
    QComboBox *m_choice = nullptr;
    QLabel *m_daysLabel = nullptr;
    QSpinBox *m_days = nullptr;
    QPushButton *m_sleep = nullptr;
    QPushButton *m_wake = nullptr;
};

} // namespace shopglass
