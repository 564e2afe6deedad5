// Below the targets of the Promotions page: buttons that open the dialogs for targets, product roles and own
// events.

#pragma once

#include "widgets/pages/pagefooter.h"

class QPushButton;

namespace shopglass {

class PromotionPanel final : public PageFooter
{
    Q_OBJECT

public:
    explicit PromotionPanel(QWidget *parent = nullptr);

    void setInput(const PageInput &input) override;

private:
    void editTargets();
    void editRoles();
    void editEvents();

    PageInput m_input;
    QPushButton *m_targets;
    QPushButton *m_roles;
    QPushButton *m_events;
};

} // namespace shopglass
