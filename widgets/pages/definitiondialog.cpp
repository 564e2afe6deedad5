#include "widgets/pages/definitiondialog.h"

#include "widgets/pages/sectionview.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace shopglass {

DefinitionDialog::DefinitionDialog(const Indicator &indicator, const Catalogue &catalogue,
                                   const TextContext &text, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Section section = definitionSection(indicator, catalogue, text);
    setWindowTitle(tr("Definition: %1").arg(section.title));
    auto *contents = new QWidget;
    auto *inside = new QVBoxLayout(contents);
    inside->setContentsMargins(16, 16, 16, 16);
    inside->addWidget(new SectionView(section, contents));
    inside->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(contents);
    scroll->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(560, 480);
}

} // namespace shopglass
