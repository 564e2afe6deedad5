#include "widgets/pages/promotionpanel.h"

#include "widgets/pages/eventdialog.h"
#include "widgets/pages/productroledialog.h"
#include "widgets/pages/promotiontargetdialog.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace shopglass {

PromotionPanel::PromotionPanel(QWidget *parent)
    : PageFooter(parent)
    , m_targets(new QPushButton(this))
    , m_roles(new QPushButton(this))
    , m_events(new QPushButton(this))
{
    setObjectName(QStringLiteral("promotion_panel"));
    m_targets->setObjectName(QStringLiteral("set_targets"));
    m_roles->setObjectName(QStringLiteral("set_roles"));
    m_events->setObjectName(QStringLiteral("own_events"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_targets, m_roles, m_events})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_targets, &QPushButton::clicked, this, &PromotionPanel::editTargets);
    connect(m_roles, &QPushButton::clicked, this, &PromotionPanel::editRoles);
    connect(m_events, &QPushButton::clicked, this, &PromotionPanel::editEvents);
}

void PromotionPanel::setInput(const PageInput &input)
{
    m_input = input;
    m_targets->setText(tr("Set &targets…"));
    m_roles->setText(tr("Product &roles…"));
    m_events->setText(tr("Own &events…"));
    const auto &planning = input.views->promotions.planning;
    m_targets->setEnabled(planning && planning->event);
    m_roles->setEnabled(planning && !planning->roles.products.empty());
}

void PromotionPanel::editTargets()
{
    const auto &planning = m_input.views->promotions.planning;
    if (!planning || !planning->event)
        return;
    auto *dialog = new PromotionTargetDialog(*planning, m_input.views->promotions.today, m_input.text, this);
    connect(dialog, &PromotionTargetDialog::documentKept, this, &PageFooter::documentKept);
    connect(dialog, &PromotionTargetDialog::documentDropped, this, &PageFooter::documentDropped);
    dialog->open();
}

void PromotionPanel::editRoles()
{
    const auto &planning = m_input.views->promotions.planning;
    if (!planning)
        return;
    auto *dialog = new ProductRoleDialog(planning->roles, this);
    connect(dialog, &ProductRoleDialog::documentKept, this, &PageFooter::documentKept);
    connect(dialog, &ProductRoleDialog::documentDropped, this, &PageFooter::documentDropped);
    dialog->open();
}

void PromotionPanel::editEvents()
{
    auto *dialog = new EventDialog(ownEvents(m_input.views->context.documents.get()), this);
    connect(dialog, &EventDialog::documentKept, this, &PageFooter::documentKept);
    connect(dialog, &EventDialog::documentDropped, this, &PageFooter::documentDropped);
    dialog->open();
}

} // namespace shopglass
