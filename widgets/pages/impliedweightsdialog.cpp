#include "widgets/pages/impliedweightsdialog.h"

#include "widgets/pages/sectionview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopglass {

ImpliedWeightsDialog::ImpliedWeightsDialog(const Section &section, const QString &refusal, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(section.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new SectionView(section, this), 1);
    if (!refusal.isEmpty()) {
        auto *label = new QLabel(refusal, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *use = buttons->addButton(tr("&Use these weights"), QDialogButtonBox::AcceptRole);
    use->setEnabled(refusal.isEmpty());
    column->addWidget(buttons);
    resize(760, 420);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace shopglass
