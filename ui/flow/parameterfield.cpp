// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/parameterfield.h"

#include "flow/chipedit.h"
#include "theme/theme.h"
#include "widgets/controls.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

namespace rondo {

namespace {

    QHBoxLayout *bareLayout(QWidget *owner)
    {
        auto *layout = new QHBoxLayout(owner);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        return layout;
    }

    //! Several values.
    class ChipField : public ParameterField {
    public:
        ChipField(const Parameter &parameter, Theme &theme, QWidget *parent)
            : ParameterField(parent)
            , m_parameter(parameter)
            , m_chips(new ChipEdit(theme, this))
        {
            bareLayout(this)->addWidget(m_chips);
            m_chips->setChoices(parameter.choices);
            setFocusProxy(m_chips);
            connect(m_chips, &ChipEdit::edited, this, &ParameterField::edited);
            connect(m_chips, &ChipEdit::committed, this, &ParameterField::committed);
        }

        void setSetting(const Setting &setting) override
        {
            QStringList chips;
            for (const Value &value : valuesOf(m_parameter, setting)) {
                const QString text = settingText(value);
                if (!text.isEmpty())
                    chips << text;
            }
            // What is being typed must not change under the fingers of who types it.
            if (m_chips->text() != chips.join(QStringLiteral(", ")))
                m_chips->setChips(chips);
        }
        void setInvalid(bool invalid) override { m_chips->setInvalid(invalid); }

    private:
        Parameter m_parameter;
        ChipEdit *m_chips;
    };

    //! One of a few.
    class ChoiceField : public ParameterField {
    public:
        ChoiceField(const Parameter &parameter, QWidget *parent)
            : ParameterField(parent)
            , m_box(new QComboBox(this))
        {
            bareLayout(this)->addWidget(m_box);
            m_box->addItems(parameter.choices);
            // A long choice must not make the form wider than the inspector.
            m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            m_box->setMinimumContentsLength(6);
            setFocusProxy(m_box);
            connect(m_box, &QComboBox::textActivated, this, &ParameterField::committed);
        }
        void setSetting(const Setting &setting) override { m_box->setCurrentText(settingText(setting)); }

    private:
        QComboBox *m_box;
    };

    class ToggleField : public ParameterField {
    public:
        ToggleField(Theme &theme, QWidget *parent)
            : ParameterField(parent)
            , m_toggle(new Toggle(theme, this))
        {
            auto *layout = bareLayout(this);
            layout->addWidget(m_toggle);
            layout->addStretch(1);
            setFocusProxy(m_toggle);
            connect(m_toggle, &Toggle::clicked, this,
                    [this](bool on) { Q_EMIT committed(settingText(Value(on))); });
        }
        void setSetting(const Setting &setting) override
        {
            const Value *value = std::get_if<Value>(&setting);
            m_toggle->setChecked(value && value->toBool());
        }

    private:
        Toggle *m_toggle;
    };

    //! One line of text, with its unit, and a Browse button for files.
    class LineField : public ParameterField {
    public:
        LineField(const Parameter &parameter, const QString &baseFolder, Theme &theme, QWidget *parent)
            : ParameterField(parent)
            , m_field(new QLineEdit(this))
        {
            auto *layout = bareLayout(this);
            layout->addWidget(m_field, 1);
            setFocusProxy(m_field);
            m_field->setFont(theme.font(FontRole::Mono));
            if (parameter.optional)
                m_field->setPlaceholderText(ParameterField::tr("none"));
            connect(m_field, &QLineEdit::textEdited, this, &ParameterField::edited);
            connect(m_field, &QLineEdit::editingFinished, this,
                    [this] { Q_EMIT committed(m_field->text()); });
            if (parameter.kind == ParameterKind::File)
                addBrowse(*layout, parameter.title, baseFolder, theme);
        }
        void setSetting(const Setting &setting) override
        {
            const QString text = settingText(setting);
            if (m_field->text() != text)
                m_field->setText(text);
        }
        void setInvalid(bool invalid) override
        {
            m_field->setProperty("invalid", invalid);
            m_field->style()->unpolish(m_field);
            m_field->style()->polish(m_field);
        }

    private:
        void addBrowse(QHBoxLayout &layout, const QString &title, const QString &baseFolder, Theme &theme)
        {
            auto *browse = new QToolButton(this);
            browse->setIcon(theme.icon(QStringLiteral("folder")));
            browse->setToolTip(ParameterField::tr("Choose a file"));
            browse->setAccessibleName(ParameterField::tr("Choose a file"));
            browse->setProperty("kind", QStringLiteral("quiet"));
            layout.addWidget(browse);
            connect(browse, &QToolButton::clicked, this, [this, title, baseFolder] {
                const QString path = QFileDialog::getOpenFileName(this, title, baseFolder);
                if (path.isEmpty())
                    return;
                const QString relative = QDir(baseFolder).relativeFilePath(path);
                m_field->setText(relative.startsWith(QLatin1String("..")) ? path : relative);
                Q_EMIT committed(m_field->text());
            });
        }

        QLineEdit *m_field;
    };

} // namespace

ParameterField *makeParameterField(const Parameter &parameter, const QString &baseFolder, Theme &theme,
                                   QWidget *parent)
{
    switch (parameter.kind) {
    case ParameterKind::Boolean:
        return new ToggleField(theme, parent);
    case ParameterKind::File:
        return new LineField(parameter, baseFolder, theme, parent);
    case ParameterKind::Choice:
        if (!parameter.sweepable)
            return new ChoiceField(parameter, parent);
        break;
    case ParameterKind::Integer:
    case ParameterKind::Number:
    case ParameterKind::Text:
        break;
    }
    if (parameter.sweepable)
        return new ChipField(parameter, theme, parent);
    return new LineField(parameter, baseFolder, theme, parent);
}

} // namespace rondo
