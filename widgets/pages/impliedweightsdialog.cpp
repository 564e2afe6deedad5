#include "widgets/pages/impliedweightsdialog.h"

#include "widgets/pages/sectionview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace shopglass {

ImpliedWeightsDialog::ImpliedWeightsDialog(const Section &section, const QString &refusal, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(section.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    auto *contents = new QWidget;
    auto *inside = new QVBoxLayout(contents);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(new SectionView(section, contents));
    inside->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(contents);
    scroll->setAccessibleName(section.title);
    column->addWidget(scroll, 1);
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
    resize(760, 480);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace shopglass
