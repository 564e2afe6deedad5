#include "widgets/pages/targetdialog.h"

#include "models/indicators/ownindicator.h"
#include "widgets/common/messagebar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace shopglass {

TargetDialog::TargetDialog(std::vector<TargetForm> forms, QWidget *parent)
    : QDialog(parent)
    , m_forms(std::move(forms))
    , m_message(new MessageBar(this))
{
    setWindowTitle(tr("Own targets"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_message->hide();
    auto *explanation
        = new QLabel(tr("Nobody publishes a target of these. Type what you aim for, e.g. 97% or "
                        "36; an empty field is no target. It is marked as your own and counts "
                        "in no total. Targets of a product's or an influencer's score hold for each of "
                        "them; set them once official values of these scores are stored."),
                     this);
    explanation->setWordWrap(true);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(makeFields());
    scroll->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(scroll, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(560, 480);
    connect(buttons, &QDialogButtonBox::accepted, this, &TargetDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *TargetDialog::makeFields()
{
    auto *inside = new QWidget(this);
    auto *fields = new QFormLayout(inside);
    QString score;
    for (const TargetForm &form : m_forms) {
        if (form.score != score) {
            auto *heading = new QLabel(form.scoreName, inside);
            heading->setProperty("role", QStringLiteral("chartTitle"));
            fields->addRow(heading);
        }
        score = form.score;
        auto *field = new QLineEdit(inside);
        field->setPlaceholderText(form.now.isEmpty() ? tr("no target")
                                                     : tr("no target; now %1").arg(form.now));
        if (form.typed)
            field->setText(targetText(*form.typed, form.unit));
        //: %1 a score, %2 an indicator
        field->setAccessibleName(tr("%1: %2").arg(form.scoreName, form.name));
        fields->addRow(form.name, field);
        m_fields.push_back(field);
    }
    return inside;
}

std::optional<std::vector<std::optional<double>>> TargetDialog::typedTargets()
{
    std::vector<std::optional<double>> targets;
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        const QString text = m_fields[i]->text().trimmed();
        targets.emplace_back();
        if (text.isEmpty())
            continue;
        if (const auto read = targetFromText(text, m_forms[i].unit)) {
            targets.back() = *read;
            continue;
        }
        m_message->showMessage(tr("\"%1\" is no target of “%2”. Write a number such as 36, or a share such "
                                  "as 97%. Nothing was stored.")
                                   .arg(text, m_forms[i].name),
                               Meaning::Bad);
        m_fields[i]->setFocus();
        return {};
    }
    return targets;
}

void TargetDialog::save()
{
    const auto targets = typedTargets();
    if (!targets)
        return;
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        const std::optional<double> &target = (*targets)[i];
        if (target == m_forms[i].typed)
            continue;
        if (target)
            Q_EMIT entered(m_forms[i].score, m_forms[i].indicator, *target);
        else
            Q_EMIT dropped(m_forms[i].score, m_forms[i].indicator);
    }
    accept();
}

} // namespace shopglass
