#include "widgets/pages/benefitdialog.h"

#include "models/base/numberformat.h"
#include "models/import/scoreentry.h"
#include "widgets/common/messagebar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopglass {

BenefitDialog::BenefitDialog(std::vector<BenefitForm> forms, QWidget *parent)
    : QDialog(parent)
    , m_forms(std::move(forms))
    , m_message(new MessageBar(this))
{
    setWindowTitle(tr("Lines of benefits"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_message->hide();
    auto *explanation
        = new QLabel(tr("The platform does not publish from which score on it grants these. Type "
                        "the line that you know; an empty field is an unknown line. Only official "
                        "totals are held against it."),
                     this);
    explanation->setWordWrap(true);
    auto *fields = new QFormLayout;
    QString score;
    for (const BenefitForm &form : m_forms) {
        if (form.score != score) {
            auto *head = new QLabel(form.score, this);
            head->setProperty("role", QStringLiteral("sectionTitle"));
            fields->addRow(head);
            score = form.score;
        }
        auto *field = new QLineEdit(this);
        field->setPlaceholderText(
            form.published
                ? tr("published: %1").arg(scoreText(*form.published, form.step))
                : tr("unknown; %1 to %2").arg(QString::number(form.lowest), QString::number(form.highest)));
        if (form.typed)
            field->setText(scoreText(*form.typed, form.step));
        field->setAccessibleName(form.name);
        field->setToolTip(form.source);
        fields->addRow(form.name, field);
        m_fields.push_back(field);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addLayout(fields);
    column->addWidget(m_message);
    column->addStretch();
    column->addWidget(buttons);
    resize(620, 420);
    connect(buttons, &QDialogButtonBox::accepted, this, &BenefitDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::optional<std::vector<std::optional<double>>> BenefitDialog::typedLines()
{
    std::vector<std::optional<double>> lines;
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        const QString text = m_fields[i]->text().trimmed();
        if (text.isEmpty()) {
            lines.emplace_back();
            continue;
        }
        const std::optional<double> line = scoreFromText(text);
        const BenefitForm &form = m_forms[i];
        if (!line || *line < form.lowest || *line > form.highest) {
            m_message->showMessage(
                tr("\"%1\" is no score from %2 to %3. Nothing was stored.")
                    .arg(text, QString::number(form.lowest), QString::number(form.highest)),
                Meaning::Bad);
            m_fields[i]->setFocus();
            return {};
        }
        lines.push_back(line);
    }
    return lines;
}

void BenefitDialog::save()
{
    const auto lines = typedLines();
    if (!lines)
        return;
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        const std::optional<double> &line = (*lines)[i];
        if (line == m_forms[i].typed)
            continue;
        if (line)
            Q_EMIT entered(m_forms[i].id, *line);
        else
            Q_EMIT dropped(m_forms[i].id);
    }
    accept();
}

} // namespace shopglass
