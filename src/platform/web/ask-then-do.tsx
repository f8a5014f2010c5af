import { AskFirst, type AskFirstProps } from '../../ui/controls/ask-first.tsx'
import { Trouble } from './trouble.tsx'

interface Step<Input> {
  mutate(input: Input, options: { onSuccess: () => void }): void
  isPending: boolean
  error: unknown
}

type AskThenDoProps<Input> = Omit<AskFirstProps, 'busy' | 'onSure'> & {
  step: Step<Input>
  input: Input
  /** What comes after it, beside the question that closes. */
  onDone?: () => void
}

/** A step that is asked first: done, its question closes; what went wrong stands in it, under what the step means. */
export function AskThenDo<Input>(props: AskThenDoProps<Input>) {
  const { step, input, onDone, children, ...question } = props
  return (
    <AskFirst
      {...question}
      busy={step.isPending}
      onSure={close =>
        step.mutate(input, {
          onSuccess: () => {
            close()
            onDone?.()
          },
        })
      }
    >
      {children}
      <Trouble error={step.error} />
    </AskFirst>
  )
}
