#include "widgets/pages/promotiontargetdialog.h"

#include "models/base/money.h"
#include "models/report/promotionparts.h"
#include "widgets/common/messagebar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace shopglass {

namespace {

/// A target as planTargetFromText() reads it.
QString typedText(const PlanLine &line)
{
    if (!line.typed)
        return {};
    if (isShareLine(line.id))
        return QString::number(*line.typed * 100.0, 'g', 10) + QLatin1Char('%');
    return QString::number(*line.typed / 100.0, 'f', std::fmod(*line.typed, 100.0) == 0.0 ? 0 : 2);
}

} // namespace

PromotionTargetDialog::PromotionTargetDialog(const PromotionPlanning &planning, Day today,
                                             const TextContext &text, QWidget *parent)
    : QDialog(parent)
    , m_key(promotionKey(*planning.event))
    , m_today(today)
    , m_message(new MessageBar(this))
{
    setWindowTitle(tr("Targets: %1").arg(promotionName(*planning.event, text)));
    setAttribute(Qt::WA_DeleteOnClose);
    m_message->hide();
    auto *explanation
        = new QLabel(tr("Yuan, or a percentage for the share of new products. What you leave empty "
                        "stays as proposed, which stands grey in the field."),
                     this);
    explanation->setWordWrap(true);
    auto *form = new QWidget(this);
    auto *rows = new QFormLayout(form);
    for (const PlanLine &line : planning.lines) {
        auto *field = new QLineEdit(typedText(line), form);
        field->setObjectName(line.id);
        if (line.proposed)
            field->setPlaceholderText(planCell(line.id, line.proposed, text).text);
        field->setAccessibleName(planLineName(line.id));
        rows->addRow(planLineName(line.id), field);
        m_fields.emplace_back(line.id, field);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Save targets"), QDialogButtonBox::AcceptRole)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(scroll, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(520, 640);
    connect(buttons, &QDialogButtonBox::accepted, this, &PromotionTargetDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PromotionTargetDialog::save()
{
    KeptPlan plan;
    plan.madeOn = m_today;
    for (const auto &[line, field] : m_fields) {
        if (field->text().trimmed().isEmpty())
            continue;
        const auto value = planTargetFromText(line, field->text());
        if (!value) {
            m_message->showMessage(value.error().sentence, Meaning::Bad);
            field->setFocus();
            return;
        }
        plan.targets[line] = *value;
    }
    if (const auto error = contradictionIn(plan)) {
        m_message->showMessage(error->sentence, Meaning::Bad);
        return;
    }
    if (plan.targets.empty())
        Q_EMIT documentDropped(promotionPlanKind(), m_key);
    else
        Q_EMIT documentKept(toDocument(m_key, plan));
    accept();
}

} // namespace shopglass
